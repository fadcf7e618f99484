import type { saving as english } from '../en/saving';

/** What is told of saving: by every page on which something is written. */
export const saving: typeof english = {
  saving: 'Wird gespeichert',
  saved: 'Gespeichert',
  notSaved: (reason) => `Nicht gespeichert. ${reason}`,
  retry: 'Erneut versuchen',
  late: (reason) =>
    `Nicht gespeichert: die letzten Worte aus einem geschlossenen Fenster. ${reason} Sie liegen verschlüsselt auf diesem Gerät; das nächste Fenster versucht es erneut.`,
};

import type { page as english } from '../en/page';

/** What every page says. */
export const page: typeof english = {
  app: {
    name: 'Webside',
    visitsTitle: 'Webside: Konsultationen',
    loading: 'Wird geöffnet',
  },
  places: {
    ownWindow: 'Eigenes Fenster',
    visits: 'Konsultationen',
    settings: 'Einstellungen',
    lockNow: 'Jetzt sperren',
    hide: 'Verbergen',
    showAgain: 'Wieder zeigen',
    hiddenTitle: '–',
  },
  problems: {
    title: 'Webside lässt sich nicht öffnen',
    visitTitle: 'Diese Konsultation lässt sich nicht öffnen',
    other: (name) =>
      `Etwas ist schiefgegangen, wofür Webside keine Worte hat (${name}). Versuchen Sie es erneut.`,
    notLocked:
      'Nicht gesperrt: Ein Text ist noch nicht gespeichert, hier oder in einem anderen Fenster. Speichern Sie ihn, bevor Sie sperren.',
    reload: 'Erneut versuchen',
    dismiss: 'Meldung schließen',
  },
};

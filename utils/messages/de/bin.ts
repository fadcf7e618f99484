import type { bin as english } from '../en/bin';
import { countDays, countVisits, number } from './count';

const LAST = 'Das lässt sich nicht rückgängig machen.';

/** The words of the bin, of erasing and of keeping. */
export const bin: typeof english = {
  left: (days) => `Im Papierkorb. Noch ${countDays(days)} bis zum endgültigen Löschen.`,
  byAge:
    'Sie kam wegen ihres Alters dorthin. Wenn Sie sie wiederherstellen, wird sie behalten, egal wie alt sie wird.',
  keep: 'Diese behalten',
  kept: 'Sie wird behalten, egal wie alt sie wird.',
  erase: {
    open: 'Jetzt endgültig löschen',
    question: (name) => `„${name}“ mit allen Notizen und deren früheren Fassungen endgültig löschen? ${LAST}`,
    yes: 'Ja, endgültig löschen',
  },
  eraseLabel: {
    open: (found, label) => `Alle ${countVisits(found)} mit der Bezeichnung „${label}“ endgültig löschen`,
    question: (found) =>
      `${countVisits(found)} mit allen Notizen endgültig löschen, ob im Papierkorb oder nicht? ${LAST} Was noch nicht abgeschlossen ist, bleibt.`,
    yes: 'Ja, alle endgültig löschen',
  },
  empty: {
    open: 'Papierkorb leeren',
    question: (found) => `${countVisits(found)} im Papierkorb mit allen Notizen endgültig löschen? ${LAST}`,
    yes: 'Ja, Papierkorb leeren',
  },
  leave: 'Abbrechen',
  remains:
    'Gelöschtes kann noch eine Weile verschlüsselt in freien Bereichen des Datenträgers liegen. Wer die Passphrase und diesen Datenträger hat, könnte es lesen, bis Sie in den Einstellungen den Datenschlüssel wechseln.',
  progress: (done, total) => `${number(done)} von ${countVisits(total)} endgültig gelöscht.`,
  stop: 'Anhalten',
  notErased: (reason) => `Nicht oder nicht alles gelöscht. ${reason}`,
};

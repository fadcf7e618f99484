import type { visits as english } from '../en/visits';
import { count, countDays, countVisits, number } from './count';

/** The words of the Visits page. */
export const visits: typeof english = {
  title: 'Konsultationen',
  list: 'Konsultationen',
  none: 'Noch keine Konsultationen. Beendete finden Sie hier.',
  older: 'Ältere Konsultationen zeigen',
  minutes: (minutes) => `${minutes} min`,
  state: {
    started: 'nicht beigetreten',
    joined: 'noch zu beenden',
    finished: 'noch abzuschließen',
    closed: 'abgeschlossen',
  },
  removed: (name) => `Gelöscht: ${name}`,
  undoRemove: 'Rückgängig',
  restored: (name) => `Wiederhergestellt: ${name}`,
  erased: (name) => `Endgültig gelöscht: ${name}`,
  daysLeft: (days) => `noch ${countDays(days)}`,
  from: (name) => `von ${name}`,
  handedOver: 'übergeben',
  choose: 'Wählen Sie eine Konsultation, um sie ganz zu lesen.',
  search: {
    label: 'Konsultationen suchen',
    bin: 'Papierkorb',
    found: (found) => countVisits(found),
    soFar: (found, done, total) =>
      `Bisher ${countVisits(found)}. ${number(done)} von ${countVisits(total)} gelesen.`,
    unread: (found) =>
      count(found, {
        one: '# Konsultation lässt sich nicht öffnen und wurde nicht durchsucht.',
        other: '# Konsultationen lassen sich nicht öffnen und wurden nicht durchsucht.',
      }),
    nothing: 'Nichts gefunden. Versuchen Sie weniger Wörter oder nur den Anfang eines Wortes.',
    nothingIn: 'Keine Konsultation passt zu diesen Filtern.',
    emptyBin: 'Der Papierkorb ist leer.',
    more: 'Mehr Konsultationen zeigen',
  },
};

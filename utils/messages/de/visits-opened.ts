import type { visitsOpened as english } from '../en/visits-opened';

/** What the Visits page says only once a visit is open, or the filters are. */
export const visitsOpened: typeof english = {
  detail: {
    back: 'Alle Konsultationen',
    remove: 'Löschen',
    restore: 'Wiederherstellen',
    carryOn: 'Hieran anknüpfen',
    carryingOn: 'Die nächste Konsultation, die Sie beginnen, knüpft an diese an.',
    reopen: 'Öffnen und korrigieren',
    reopened: 'Sie steht im Begleitfenster. Schließen Sie sie dort ab, wenn alles stimmt.',
  },
  filters: {
    title: 'Filter',
    titleInForce: (found) => `Filter (${found})`,
    from: 'Von',
    to: 'Bis',
    type: 'Konsultationsart',
    everyType: 'Alle Arten',
    clear: 'Filter zurücksetzen',
  },
};

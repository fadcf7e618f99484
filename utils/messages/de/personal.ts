import type { personal as english } from '../en/personal';
import { count, quoted } from './count';

/** What Settings says of what a clinician changes over the standard. */
export const personal: typeof english = {
  title: (type) => `Ihre Änderungen: ${type}`,
  unchanged: 'Wie im Standard',
  changed: {
    sayings: (labels) => `In Ihren eigenen Worten: ${quoted(labels)}`,
    hidden: (labels) => `Ausgeblendet: ${quoted(labels)}`,
    own: (labels) =>
      `${count(labels.length, { one: '# eigener Punkt', other: '# eigene Punkte' })}: ${quoted(labels)}`,
  },
  lead: 'Was Sie hier ändern, gilt ab der nächsten Konsultation, nur für Sie, und bleibt, wenn der Standard aktualisiert wird.',
  notRead: (reason) =>
    `Ihre eigenen Änderungen sind nicht lesbar. ${reason} Bitte geben Sie sie hier neu ein.`,
  fixed: 'vom Standard festgelegt',
  hide: (label) => `„${label}“ ausblenden: mache ich immer`,
  say: (label) => `In eigenen Worten: ${label}`,
  standardSays: (sentence) => `Im Standard heißt es: „${sentence}“`,
  keep: (label) => `Meine Worte für „${label}“ speichern`,
  outdated: (before) =>
    `Im Standard steht es jetzt anders. Als Sie Ihre Worte schrieben, hieß es: „${before}“ Behalten Sie Ihre oder kehren Sie zu denen des Standards zurück.`,
  stay: (label) => `Meine Worte für „${label}“ behalten`,
  back: (label) => `„${label}“ wieder wie im Standard`,
  add: {
    title: 'Ein eigener Punkt',
    label: 'Was Sie auf einen Blick lesen',
    phase: 'Wann',
    say: 'Was Sie dazu sagen (freiwillig)',
    why: 'Ein eigener Punkt',
    add: 'Punkt hinzufügen',
  },
  remove: (label) => `„${label}“ entfernen`,
  reset: 'All das zurücknehmen',
};

import { catalogue } from '../language';
import { count } from './count';

/** What the audit log says in Settings, in English. It is read when someone unfolds it. */
export const audit = {
  title: 'Audit log',
  show: 'Show the audit log',
  hint: 'Newest first, sealed in the vault like the notes. Reading it is an event too. When it is full, the oldest events go.',
  list: 'Events',
  what: 'Event',
  everything: 'Every event',
  day: 'Day',
  number: (number: number) => count(number, 'event', 'events'),
  none: 'No event fits.',
  older: 'Show older events',
  damaged: (pages: number) =>
    `${count(pages, 'page', 'pages')} of the log damaged on the disk: up to 160 events are missing for each.`,
  notRead: (reason: string) => `The log cannot be read. ${reason}`,
  unknownVisit: 'a visit that is no longer here',
  save: 'Save as CSV',
  saveHint: 'The file names a visit by its random id, never by its label.',
  saved: (file: string) => `Handed to the browser as ${file}.`,
  columns: { time: 'Time (UTC)', event: 'Event', visit: 'Visit', detail: 'Detail' },
  text: {
    unlocked: 'Unlocked',
    'unlock-failed': 'Wrong passphrase',
    locked: 'Locked',
    viewed: 'Visit viewed',
    changed: 'Visit changed',
    copied: 'Copied',
    printed: 'Printed',
    exported: 'Saved to a file',
    'handed-over': 'Visit handed over',
    received: 'Hand-over taken',
    deleted: 'Visit deleted',
    restored: 'Visit restored',
    erased: 'Erased',
    'standard-changed': 'Standard changed',
    'passphrase-changed': 'Passphrase changed',
    'recovery-code-made': 'Recovery code made',
    'key-changed': 'Key changed',
    'backup-saved': 'Backup saved',
    'backup-restored': 'Backup restored',
    checked: 'Records checked',
    'log-read': 'Audit log read',
  },
  /** Why it was locked. */
  source: {
    now: 'by Lock now',
    idle: 'nobody was here',
    screen: 'the screen was locked',
    sleep: 'the device slept',
    'in-visit': 'nobody was here in a visit',
  },
};

/** The same in the language in force. */
export const auditWords = /* @__PURE__ */ catalogue('audit', audit);

import { catalogue } from '../language';
import { count } from './count';

/** What Start and Settings say of how long visits are kept, in English. */
export const retention = {
  soon: (number: number) => `${count(number, 'visit goes', 'visits go')} to the bin within a week`,
  soonWhy:
    'They reach the age up to which visits are kept. What you keep stays; the bin holds the rest for 30 days.',
  more: (number: number) => `And ${count(number, 'more', 'more')}, the oldest on the Visits page.`,
  visit: (name: string, day: string) => `${name}, ${day}`,
  followUpOpen: 'Its follow-up is still open',
  keep: 'Keep this one',
  keepNamed: (name: string) => `Keep this one: ${name}`,
  kept: 'Kept',
  moved: (number: number) => `${count(number, 'visit', 'visits')} went to the bin because of age`,
  movedWhy: 'The bin keeps them for 30 days: until then you can restore them in Visits.',
  openVisits: 'Open Visits',
  heard: 'I have read it',
  doubt: (now: string) => `Is it ${now}?`,
  doubtWhy: (last: string, number: number) =>
    `Webside last looked on ${last}. If the clock is right, ${count(number, 'visit goes', 'visits go')} to the bin, or out of it for good. If not, set it right. Nothing was touched.`,
  isRight: 'The clock is right',
  notDone: (reason: string) => `Old visits were not put into the bin. ${reason}`,
  settings: {
    title: 'How long visits are kept',
    lead: 'A closed visit goes to the bin so many days after its start, and is erased 30 days later. Start tells you a week before. Visits that you keep, or have still to finish, stay.',
    days: 'Days',
    hint: '1 to 3,650',
    change: 'Change',
    changed: (days: number) => `Visits are kept for ${count(days, 'day', 'days')} from now on.`,
    refused: 'Not changed. Write a whole number from 1 to 3,650.',
    locked: {
      policy: (days: number) => `${count(days, 'day', 'days')}, set by your administrator.`,
      standard: (days: number) => `${count(days, 'day', 'days')}, set by your clinic’s standard.`,
    },
    notRead: (reason: string) => `What is in force cannot be read. ${reason}`,
  },
  everything: {
    title: 'Erase everything',
    lead: 'Erases every visit and note, your name, your settings and the clinic’s standard from this device, even what no backup holds. Webside then starts as on its first day. This cannot be undone.',
    remains:
      'What is erased may still lie in free space on the disk for a while, sealed. Whoever has the passphrase and that disk could read it.',
    /** What has to be written. */
    word: 'erase',
    field: 'Write “erase” to go on',
    erase: 'Erase everything on this device',
    notWritten: 'Nothing was erased. Write “erase” above first.',
    notErased: (reason: string) => `Not erased, or not all. ${reason}`,
  },
};

/** The same in the language in force. */
export const retentionWords = /* @__PURE__ */ catalogue('retention', retention);

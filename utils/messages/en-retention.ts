import { count } from './en-count';

/** What Start and Settings say of how long visits are kept, in English. */
export const enRetention = {
  soon: (number: number) => `${count(number, 'visit goes', 'visits go')} to the bin within a week`,
  soonWhy:
    'Older than visits are kept. What you keep stays; the rest can still be restored from the bin for 30 days.',
  more: (number: number) => `And ${count(number, 'more', 'more')}, the oldest on the Visits page.`,
  visit: (name: string, day: string) => `${name}, ${day}`,
  keep: 'Keep this one',
  keepNamed: (name: string) => `Keep this one: ${name}`,
  kept: 'Kept',
  moved: (number: number) =>
    `${count(number, 'visit', 'visits')} went to the bin because of age. For 30 days the bin can give back what you want.`,
  openVisits: 'Open Visits',
  heard: 'Close this message',
  doubt: (now: string, last: string, number: number) =>
    `This device says that it is ${now}; Webside looked last on ${last}. By that clock ${count(number, 'visit', 'visits')} would go to the bin or be erased. Nothing was touched. If the clock is wrong, set it right.`,
  isRight: 'The clock is right',
  notDone: (reason: string) => `Old visits were not put into the bin. ${reason}`,
  settings: {
    title: 'How long visits are kept',
    lead: 'So many days after its start a closed visit goes to the bin, and 30 days later it is erased. Start tells you a week before. What you keep, and what is still to finish, stays.',
    days: 'Days',
    hint: 'A whole number from 1 to 3,650.',
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
    lead: 'Every visit, every note, your name, your settings and the clinic’s standard go from this device, also what no backup holds. This cannot be undone. Webside then begins as on its first day.',
    remains:
      'What is erased may still lie in free space of the disk for a while, sealed. Whoever has the passphrase and that disk could read it.',
    /** What has to be written. */
    word: 'erase',
    field: 'Write “erase” to go on',
    erase: 'Erase everything on this device',
    notWritten: 'Nothing was erased. Write “erase” above first.',
    notErased: (reason: string) => `Not erased, or not all. ${reason}`,
  },
};

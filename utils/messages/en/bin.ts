import { catalogue } from '../language';
import { count } from './count';

const LAST = 'This cannot be undone.';

/** The words of the bin, of erasing and of keeping, in English. */
export const bin = {
  left: (days: number) => `In the bin. ${count(days, 'day', 'days')} left until it is erased.`,
  byAge: 'It went there because of its age. If you restore it, it is kept, however old it gets.',
  keep: 'Keep this one',
  kept: 'It is kept, however old it gets.',
  erase: {
    open: 'Erase now',
    question: (name: string) => `Erase “${name}” with its notes and their earlier states? ${LAST}`,
    yes: 'Erase this visit',
  },
  eraseLabel: {
    open: (number: number, label: string) =>
      `Erase all ${count(number, 'visit', 'visits')} labelled “${label}”`,
    question: (number: number) =>
      `Erase ${count(number, 'visit', 'visits')}, in the bin or not, with all notes? ${LAST} A visit that is still to finish stays.`,
    yes: 'Erase them all',
  },
  empty: {
    open: 'Empty the bin',
    question: (number: number) =>
      `Erase ${count(number, 'visit', 'visits')} in the bin, with all notes? ${LAST}`,
    yes: 'Erase what is in the bin',
  },
  leave: 'Leave it',
  remains:
    'What is erased may still lie in free space on the disk for a while, sealed. Whoever has the passphrase and that disk could read it, until you change the data key in Settings.',
  progress: (done: number, total: number) =>
    `Erased ${done.toLocaleString('en')} of ${count(total, 'visit', 'visits')}.`,
  stop: 'Stop',
  notErased: (reason: string) => `Not erased, or not all. ${reason}`,
};

/** The same in the language in force. */
export const binWords = /* @__PURE__ */ catalogue('bin', bin);

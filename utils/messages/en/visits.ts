import { catalogue } from '../language';
import { count } from './count';

/** The words of the Visits page. */
export const visits = {
  title: 'Visits',
  list: 'Visits',
  none: 'No visits yet. A finished visit rests here.',
  older: 'Show older visits',
  minutes: (minutes: number) => `${minutes} min`,
  state: {
    started: 'not joined',
    joined: 'to finish',
    finished: 'to close',
    closed: 'closed',
  },
  removed: (name: string) => `Deleted: ${name}`,
  undoRemove: 'Undo',
  restored: (name: string) => `Restored: ${name}`,
  erased: (name: string) => `Erased: ${name}`,
  daysLeft: (days: number) => `${count(days, 'day', 'days')} left`,
  /** Who handed it over, if they said. */
  from: (name: string) => `from ${name}`,
  handedOver: 'handed over',
  choose: 'Choose a visit to read it in full.',
  search: {
    label: 'Search visits',
    bin: 'Bin',
    found: (number: number) => count(number, 'visit', 'visits'),
    soFar: (number: number, done: number, total: number) =>
      `${count(number, 'visit', 'visits')} so far. Reading ${done.toLocaleString('en')} of ${count(total, 'visit', 'visits')}.`,
    unread: (number: number) =>
      `${count(number, 'visit does not open and was not searched', 'visits do not open and were not searched')}.`,
    nothing: 'Nothing was found. Try fewer words, or the beginning of one.',
    nothingIn: 'No visit fits these filters.',
    emptyBin: 'The bin is empty.',
    more: 'Show more visits',
  },
};

/** The same in the language in force. */
export const visitsWords = /* @__PURE__ */ catalogue('visits', visits);

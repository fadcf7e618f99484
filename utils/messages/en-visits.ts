import { count } from './en-count';

/** The words of the Visits page. */
export const enVisits = {
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
  back: 'All visits',
  remove: 'Delete',
  removed: (name: string) => `Deleted: ${name}.`,
  undoRemove: 'Undo',
  restore: 'Restore',
  restored: (name: string) => `Restored: ${name}.`,
  choose: 'Choose a visit to read it in full.',
  carryOn: 'Carry on from this',
  carryingOn: 'The next visit you start carries on from this one.',
  reopen: 'Reopen and correct',
  reopened: 'It stands in the companion. Close it there when it is right.',
  search: {
    label: 'Search visits',
    filters: 'Filters',
    filtersInForce: (number: number) => `Filters (${number})`,
    from: 'From',
    to: 'To',
    type: 'Visit type',
    everyType: 'All types',
    clear: 'Clear filters',
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

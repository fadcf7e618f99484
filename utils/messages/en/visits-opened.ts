import { catalogue } from '../language';

/** What the Visits page says only once a visit is open, or the filters are. */
export const visitsOpened = {
  detail: {
    back: 'All visits',
    remove: 'Delete',
    restore: 'Restore',
    carryOn: 'Carry on from this',
    carryingOn: 'The next visit you start carries on from this one.',
    reopen: 'Reopen and correct',
    reopened: 'It stands in the companion. Close it there when it is right.',
  },
  filters: {
    title: 'Filters',
    titleInForce: (number: number) => `Filters (${number})`,
    from: 'From',
    to: 'To',
    type: 'Visit type',
    everyType: 'All types',
    clear: 'Clear filters',
  },
};

/** The same in the language in force. */
export const openedWords = /* @__PURE__ */ catalogue('visitsOpened', visitsOpened);

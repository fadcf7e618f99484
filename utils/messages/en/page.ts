import { catalogue } from '../language';

/** What every page says, in English; what only one kind of page says lies in a catalogue beside this one. */
export const page = {
  app: {
    name: 'Webside',
    visitsTitle: 'Webside: Visits',
    loading: 'Opening',
  },
  places: {
    ownWindow: 'Own window',
    visits: 'Visits',
    settings: 'Settings',
    lockNow: 'Lock now',
    hide: 'Hide',
    showAgain: 'Show again',
    hiddenTitle: '–',
  },
  problems: {
    title: 'Webside cannot open',
    visitTitle: 'This visit does not open',
    other: (name: string) => `Something went wrong that Webside has no words for (${name}). Try again.`,
    notLocked: 'Not locked: some text is not saved yet, here or in another window. Save it, then lock.',
    reload: 'Try again',
    dismiss: 'Close this message',
  },
};

/** The same in the language in force. */
export const words = /* @__PURE__ */ catalogue('page', page);

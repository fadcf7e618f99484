import { catalogue } from '../language';
import { count } from './count';

/** What is said of keys, in English. It is read when someone asks for them, or when one is missing. */
export const shortcuts = {
  text: {
    open: 'Open or close the companion',
    done: 'Mark the next item done',
    undo: 'Undo the last step',
    'quick-hide': 'Hide every Webside window, or show them again',
  },
  none: 'no key yet',
  change: 'Change the keys',
  address: 'To change a key, open a new tab and type this address:',
  missingTitle: (number: number) => `${count(number, 'shortcut has', 'shortcuts have')} no key`,
  missing: (shortcuts: string[]) => `No key yet for: ${shortcuts.join('; ')}.`,
  missingWhy: 'Another extension or the browser may use the one that Webside asked for.',
  keys: {
    title: 'Keys',
    close: 'Close',
    here: 'In Webside, outside a text',
    anywhere: 'Anywhere in the browser, during the call too',
    digits: '1 to 9',
    facts: 'Facts of the next item',
    enter: 'Enter',
    plain: 'Use the first everyday word in the patient’s text',
    main: 'Start, join, finish or close, whichever comes next',
    hide: 'Hide, or show again',
    escape: 'Esc',
    leave: 'Leave a text',
  },
};

/** The same in the language in force. */
export const shortcutWords = /* @__PURE__ */ catalogue('shortcuts', shortcuts);

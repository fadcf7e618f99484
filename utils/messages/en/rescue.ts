import { catalogue } from '../language';

/** What stands beside a text that is not saved, in English. It is read when the first one is not. */
export const rescue = {
  copyAll: 'Copy all',
  copied: 'Copied: the whole visit, with what is not saved. Paste it where it is safe.',
  copyFailed:
    'Not copied: the browser did not allow it. Save it to a file, or select the text and copy it by hand.',
  save: 'Save to a file',
  saved: (file: string) =>
    `Handed to the browser as ${file}: the whole visit, readable by anyone who has the file. Delete it once the notes are safe.`,
  tooLong: (field: string) => `${field}, too long to be saved:`,
};

/** The same in the language in force. */
export const rescueWords = /* @__PURE__ */ catalogue('rescue', rescue);

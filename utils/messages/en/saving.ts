import { catalogue } from '../language';

/** What is told of saving, in English: by every page on which something is written. */
export const saving = {
  saving: 'Saving',
  saved: 'Saved',
  notSaved: (reason: string) => `Not saved. ${reason}`,
  retry: 'Try again',
  late: (reason: string) =>
    `Not saved: the last words of a window that was closed. ${reason} They lie sealed on this device; the next window tries again.`,
};

/** The same in the language in force. */
export const savingWords = /* @__PURE__ */ catalogue('saving', saving);

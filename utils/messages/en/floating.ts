import { catalogue } from '../language';

/** What is said of the floating window, in English. */
export const floating = {
  open: 'Floating window',
  close: 'Close the floating window',
  hint: 'The next item, Done and Undo, on top of every program: drag it close to the camera. It takes the place of the call’s own picture-in-picture: the browser has one at a time. It closes with this window.',
  isOpen: 'It is open, and closes with this window.',
  closed: 'The floating window is closed. The visit goes on here.',
  closedWithOpener: 'The floating window closed with the window it came from. Nothing is lost.',
  notOpened: (reason: string) => `The floating window did not open. ${reason}`,
};

/** The same in the language in force. */
export const floatingWords = /* @__PURE__ */ catalogue('floating', floating);

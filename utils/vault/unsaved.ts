/** The Web Lock of every window that has text which is on no disk: nobody locks over it. */
export const UNSAVED = 'unsaved';

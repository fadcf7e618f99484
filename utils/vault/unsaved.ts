/** The Web Lock of every window that has text which is on no disk: nobody locks over it. */
export const UNSAVED = 'unsaved';

/** Whether some window has text that is on no disk: it would go with the page. */
export async function isTextUnsaved(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === UNSAVED);
}

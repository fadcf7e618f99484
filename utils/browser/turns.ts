/** How long work may hold the page at once, in ms. */
const SLICE = 12;

/** Lets the page have its turn when the work has held it long enough. */
export type Turn = () => Promise<void>;

/**
 * For long work: what is answered is called often, and waits for the page's next turn once a slice is used up.
 * @param signal stops the work: it throws the signal's reason
 */
export function inTurns(signal?: AbortSignal): Turn {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < SLICE) return;
    await nextTurn();
    since = performance.now();
  };
}

/** A timer would wait a second each time in a page that is not to be seen; the browser's own way does not. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

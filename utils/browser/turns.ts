import { nextTurn } from './next-turn';

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

interface Scheduler {
  postTask?: <T>(work: () => Promise<T>, options: { priority: 'background' }) => Promise<T>;
}

/** Does work that yields by itself, so that its turns come after everything else that waits, where the browser can. */
export function inBackground<T>(work: () => Promise<T>): Promise<T> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.postTask?.(work, { priority: 'background' }) ?? work();
}

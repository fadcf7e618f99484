import { clockNow } from './clock';
import { backgroundProblem } from './storage';

/** For work in the background, where nobody sees a failure: its name is kept, and told in Settings, under Diagnostics. */
export function unseen(work: Promise<unknown>): void {
  work.catch(unseenFailure);
}

/** The same for what has failed where someone else looks on, and is to be told nothing of it. */
export function unseenFailure(error: unknown): void {
  keepProblem(error).catch(() => {
    // Where the browser does not even keep a name, there is nothing left to tell it with.
  });
}

async function keepProblem(error: unknown): Promise<void> {
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  await backgroundProblem.set({ name, at: clockNow().at });
}

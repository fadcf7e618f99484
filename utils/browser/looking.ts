import { browser } from './api';
import { answererAmong, type Answered, type Ask, type Found } from './asking';
import { findOwnWindow } from './windows';

/** Lets this companion look who answers a shortcut, when the background asks. */
export function answerLooks(): void {
  browser.runtime.onMessage.addListener(
    (message: Partial<Ask>, sender: { id?: string }, reply: (found: Found) => void) => {
      if (sender.id !== browser.runtime.id || message.ask === undefined) return undefined;
      void look(message.ask).then(reply);
      return true;
    },
  );
}

async function look(command: Answered): Promise<Found> {
  const { held = [] } = await navigator.locks.query();
  const to = answererAmong(
    held.map(({ name }) => name),
    command,
  );
  if (to !== undefined) return { to };
  return { open: (await findOwnWindow()) === undefined ? 'panel' : 'window' };
}

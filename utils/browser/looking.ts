import { browser } from './api';
import { answererAmong, panelLock, type Ask, type Found } from './asking';
import { holdWhileSeen } from './holding';
import { quickHidden } from './storage';
import { findOwnWindow, isOwnWindow } from './windows';

/** Lets this companion look who answers a shortcut, when the background asks; and be found, if it is a panel. */
export async function answerLooks(): Promise<void> {
  browser.runtime.onMessage.addListener(
    (message: Partial<Ask>, sender: { id?: string }, reply: (found: Found) => void) => {
      if (sender.id !== browser.runtime.id || message.ask === undefined) return undefined;
      void look(message as Ask).then(reply);
      return true;
    },
  );
  if (await isOwnWindow()) return;
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) holdWhileSeen(panelLock(id));
}

async function look({ ask, windowId }: Ask): Promise<Found> {
  const { held = [] } = await navigator.locks.query();
  const names = held.map(({ name }) => name);
  const to = answererAmong(names, ask);
  if (to !== undefined) return { to };
  const isBeside = windowId !== undefined && names.includes(panelLock(windowId));
  // What is hidden on purpose is not brought to the front, blank as it is.
  if (isBeside || (await quickHidden.get())) return { open: 'nothing' };
  return { open: (await findOwnWindow()) === undefined ? 'panel' : 'window' };
}

import { browser } from './api';
import { lockOf, type Answered, type Tell } from './asking';
import { randomId } from './clock';
import { holdWhileSeen } from './holding';

/** Lets one of the browser's shortcuts do `act` here as long as this document can be seen; answers how to stop. */
export function answerShortcut(command: Answered, act: () => void, seen = document): () => void {
  const answerer = randomId();
  const letGo = holdWhileSeen(lockOf(command, answerer), seen);
  const hear = (message: Partial<Tell>, sender: { id?: string }, reply: (took: true) => void) => {
    if (sender.id !== browser.runtime.id || message.tell !== answerer) return;
    if (seen.visibilityState !== 'visible') return;
    act();
    reply(true);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => {
    browser.runtime.onMessage.removeListener(hear);
    letGo();
  };
}

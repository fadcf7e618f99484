import { browser } from './api';
import { lockOf, type Answered, type Tell } from './asking';
import { randomId } from './clock';

/** Lets one of the browser's shortcuts do `act` here as long as this page can be seen; answers how to stop. */
export function answerShortcut(command: Answered, act: () => void): () => void {
  const answerer = randomId();
  let release: (() => void) | undefined;
  const letGo = () => {
    release?.();
    release = undefined;
  };
  const hold = () => {
    letGo();
    if (document.visibilityState !== 'visible') return;
    const held = new Promise<void>((resolve) => (release = resolve));
    void navigator.locks.request(lockOf(command, answerer), () => held);
  };
  const hear = (message: Partial<Tell>, sender: { id?: string }, reply: (took: true) => void) => {
    if (sender.id !== browser.runtime.id || message.tell !== answerer || !release) return;
    act();
    reply(true);
  };
  document.addEventListener('visibilitychange', hold);
  browser.runtime.onMessage.addListener(hear);
  hold();
  return () => {
    document.removeEventListener('visibilitychange', hold);
    browser.runtime.onMessage.removeListener(hear);
    letGo();
  };
}

import { signal } from '@preact/signals';
import { readRule } from '@/utils/standard';
import { tellMishap } from './mishap';

/** What became of the clipboard since something was copied here. */
export const clipboard = signal<'kept' | 'cleared' | 'not-cleared'>('kept');

let timer: ReturnType<typeof setTimeout> | undefined;
let stopWaiting: (() => void) | undefined;

/**
 * Copies a text in the turn of a press, and has the clipboard cleared later where the clinic wants that, as long as this
 * page is there.
 * @returns after how many seconds it is cleared; 0: never
 * @throws DOMException when the browser does not let a page copy
 */
export async function copyText(text: string): Promise<number> {
  await navigator.clipboard.writeText(text);
  clipboard.value = 'kept';
  clearTimeout(timer);
  stopWaiting?.();
  const seconds = await secondsToClear();
  if (seconds > 0)
    timer = setTimeout(() => (document.hasFocus() ? void clear() : when('focus')), seconds * 1_000);
  return seconds;
}

/** It is copied, whatever becomes of the rule: that one is told by itself. */
async function secondsToClear(): Promise<number> {
  try {
    return (await readRule('clearClipboardSeconds')).value;
  } catch (error) {
    tellMishap(error);
    return 0;
  }
}

/** A page that has not the focus may not touch the clipboard, and in some browsers none without a press. */
function when(...events: ('focus' | 'keydown' | 'pointerdown')[]): void {
  const act = () => {
    stopWaiting?.();
    void clear();
  };
  for (const event of events) globalThis.addEventListener(event, act);
  stopWaiting = () => {
    for (const event of events) globalThis.removeEventListener(event, act);
    stopWaiting = undefined;
  };
}

/** Nobody may look what is there by now: it is cleared whatever it is, and who copied was told so. */
async function clear(): Promise<void> {
  try {
    await navigator.clipboard.writeText('');
    clipboard.value = 'cleared';
  } catch {
    clipboard.value = 'not-cleared';
    when('keydown', 'pointerdown');
  }
}

import { signal } from '@preact/signals';
import { readRule } from '@/utils/standard';

/** What became of the clipboard since something was copied here. */
export const clipboard = signal<'kept' | 'cleared' | 'not-cleared'>('kept');

let timer: ReturnType<typeof setTimeout> | undefined;
let stopWaiting: (() => void) | undefined;

/**
 * Copies a text in the turn of a press, and has the clipboard cleared later where the clinic wants that.
 * @returns after how many seconds it is cleared; 0: never
 * @throws DOMException when the browser does not let a page copy
 */
export async function copyText(text: string): Promise<number> {
  await navigator.clipboard.writeText(text);
  clipboard.value = 'kept';
  clearTimeout(timer);
  stopWaiting?.();
  const { value: seconds } = await readRule('clearClipboardSeconds');
  if (seconds > 0) timer = setTimeout(() => whenFocused(() => void clear()), seconds * 1_000);
  return seconds;
}

/** A page that has not the focus may not touch the clipboard. */
function whenFocused(act: () => void): void {
  if (document.hasFocus()) act();
  else {
    globalThis.addEventListener('focus', act, { once: true });
    stopWaiting = () => globalThis.removeEventListener('focus', act);
  }
}

/** Nobody may look what is there by now: it is cleared whatever it is, and who copied was told so. */
async function clear(): Promise<void> {
  try {
    await navigator.clipboard.writeText('');
    clipboard.value = 'cleared';
  } catch {
    clipboard.value = 'not-cleared';
  }
}

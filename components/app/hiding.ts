import { effect, signal } from '@preact/signals';
import { quickHidden } from '@/utils/browser';
import { words } from '@/utils/messages';

/** The single key that blanks every window of Webside and brings them back. */
export const HIDE_KEY = 'h';

const hidden = signal(false);
/** What this page goes back to when it is shown again. */
let left: { focus: Element | null; scroll: number } | undefined;

/** Whether every window of Webside is blank; a component that reads it follows. */
export function isHidden(): boolean {
  return hidden.value;
}

/** Blanks every window of Webside, or shows them all again. */
export function hide(wanted = true): void {
  void quickHidden.set(wanted);
}

/** Reads before the first paint whether Webside is hidden, and follows it; the title says nothing as long as it is. */
export async function followHiding(title: () => string): Promise<void> {
  const take = (kept: boolean | undefined) => {
    if (kept) left = { focus: document.activeElement, scroll: globalThis.scrollY };
    hidden.value = kept === true;
  };
  quickHidden.watch(take);
  take(await quickHidden.get());
  effect(() => {
    document.title = hidden.value ? words().places.hiddenTitle : title();
  });
}

/** Gives this page back what it was left with: the focus, the caret in it, and how far it was scrolled. */
export function comeBack(): void {
  if (!left) return;
  if (left.focus instanceof HTMLElement) left.focus.focus({ preventScroll: true });
  globalThis.scrollTo(0, left.scroll);
  left = undefined;
}

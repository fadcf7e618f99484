import type { Browser as Polyfill } from 'webextension-polyfill';
import { browser, chromium } from './api';
import type { Answered, Ask, Found, Tell } from './asking';
import { openCompanionBeside } from './panel';
import { quickHidden } from './storage';
import { unseen } from './unseen';
import { isCompanion, openOwnWindow } from './windows';

/**
 * A press this soon after the one before is the same key, held down: the first repeat comes after up to 660 ms (X11), and
 * later where the machine is busy (ms).
 */
const HELD = 900;

/** When each shortcut was pressed last, in ms. A key that is held keeps the background alive; else it may forget. */
const pressedAt = new Map<string, number>();

/** Answers the browser's shortcuts, in the background. The one that opens the companion is the browser's own. */
export function hearShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (isHeldDown(command)) return;
    if (command === 'quick-hide') unseen(hideOrShow());
    else if (command === 'done' || command === 'undo') answer(command, tab?.windowId);
  });
}

function isHeldDown(command: string): boolean {
  const now = performance.now();
  const before = pressedAt.get(command) ?? -HELD;
  pressedAt.set(command, now);
  return now - before < HELD;
}

/** Under a lock, so that two presses at once are two changes. */
async function hideOrShow(): Promise<void> {
  await navigator.locks.request('hiding', async () => quickHidden.set(!(await quickHidden.get())));
}

/**
 * Hands the shortcut to the companion that shows the visit, or opens the companion and does nothing else.
 *
 * A panel opens for a gesture only, and whether to open one is known only after a look. Measured in Chromium 156: the
 * gesture is gone after any `await`; the browser hands it on to the *callback* of a call to itself made in the press's
 * own turn, one callback deep; a page's reply to a message carries no gesture but the page's own. In Firefox 153 no
 * callback carries it, but the background sees our pages without waiting. So whether a companion is open at all is asked
 * of the browser, and a panel opened in that turn; only when there is one, the companions are asked who answers. If
 * none does and none stands beside the press, an own window opens, which needs no gesture.
 */
function answer(command: Answered, windowId: number | undefined): void {
  ifNoCompanion(() => openBeside(windowId));
  const ask: Ask = { ask: command, windowId };
  chromium?.runtime?.sendMessage(ask, (found: Found | undefined) => {
    // Nobody was there to hear it: the other question has opened one.
    if (chromium?.runtime?.lastError || !found) return;
    if ('to' in found) tell(found.to, windowId);
    else if (found.open === 'window') unseen(openOwnWindow());
    else if (found.open === 'panel') openBeside(windowId);
  });
}

/** Hands the press to a companion; one that has gone in this very moment does not say that it took it. */
function tell(to: string, windowId: number | undefined): void {
  const message: Tell = { tell: to };
  chromium?.runtime?.sendMessage(message, (took: true | undefined) => {
    if (chromium?.runtime?.lastError || !took) openBeside(windowId);
  });
}

/** Calls `open` while the gesture lasts when no companion is open anywhere. */
function ifNoCompanion(open: () => void): void {
  const { sidebarAction, extension } = browser as unknown as Partial<Polyfill>;
  if (sidebarAction) {
    if (!extension?.getViews().some(({ location }) => isCompanion(location.href))) open();
    return;
  }
  chromium?.runtime?.getContexts({}, (contexts) => {
    if (!contexts.some(({ documentUrl }) => isCompanion(documentUrl))) open();
  });
}

/** A window of another kind, such as an app's, has no panel of its own; and where the gesture is lost, none opens. */
function openBeside(windowId: number | undefined): void {
  unseen(openCompanionBeside(windowId).catch(() => openOwnWindow()));
}

import type { Browser as Polyfill } from 'webextension-polyfill';
import { browser } from './api';

/** The four shortcuts that work from any window of the browser. */
export type ShortcutName = 'open' | 'done' | 'undo' | 'quick-hide';

export interface Shortcut {
  name: ShortcutName;
  /** As the browser writes it, such as `Alt+Shift+D`; empty when it has none. */
  key: string;
}

const ORDER: readonly ShortcutName[] = ['open', 'done', 'undo', 'quick-hide'];
/** The manifest's names of what only the browser can do. */
const OPENING = ['_execute_action', '_execute_sidebar_action'];

/** The shortcuts with the keys that the browser gives them now; a key that something else has taken is given to none. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  const keys = new Map(
    commands.map(({ name = '', shortcut = '' }) => [OPENING.includes(name) ? 'open' : name, shortcut]),
  );
  return ORDER.map((name) => ({ name, key: keys.get(name) ?? '' }));
}

/** How this browser lets a person set the keys: by a call (Firefox), or at an address to type. */
export type ShortcutSettings = { by: 'call'; open: () => Promise<void> } | { by: 'address'; address: string };

/** How the keys are set in this browser. No page of ours goes to the address: a person types it. */
export function shortcutSettings(): ShortcutSettings {
  const commands = browser.commands as unknown as Partial<Polyfill['commands']>;
  const open = commands.openShortcutSettings?.bind(commands);
  if (open) return { by: 'call', open };
  const scheme = navigator.userAgent.includes('Edg/') ? 'edge' : 'chrome';
  return { by: 'address', address: `${scheme}://extensions/shortcuts` };
}

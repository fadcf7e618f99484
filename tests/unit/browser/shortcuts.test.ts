import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readShortcuts, shortcutSettings } from '@/utils/browser';

function bind(opening: string, more: Record<string, unknown> = {}): void {
  const commands = [
    { name: 'undo', shortcut: '' },
    { name: opening, shortcut: 'Alt+Shift+O' },
    { name: 'quick-hide', shortcut: '⌥⇧Q' },
    { name: 'done', shortcut: 'Alt+Shift+D' },
  ];
  Object.assign(fakeBrowser, { commands: { getAll: () => Promise.resolve(commands), ...more } });
}

describe.each(['_execute_action', '_execute_sidebar_action'])(
  'the shortcuts of a build with %s',
  (opening) => {
    beforeEach(() => bind(opening));

    test('are four, in the order they are told, with the keys of this moment', async () => {
      expect(await readShortcuts()).toEqual([
        { name: 'open', key: 'Alt+Shift+O' },
        { name: 'done', key: 'Alt+Shift+D' },
        { name: 'undo', key: '' },
        { name: 'quick-hide', key: '⌥⇧Q' },
      ]);
    });
  },
);

describe('how the keys are set', () => {
  test('is told as an address in Chrome and in Edge', () => {
    bind('_execute_action');
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36' });
    expect(shortcutSettings()).toEqual({ by: 'address', address: 'chrome://extensions/shortcuts' });
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0' });
    expect(shortcutSettings()).toEqual({ by: 'address', address: 'edge://extensions/shortcuts' });
    vi.unstubAllGlobals();
  });

  test('is a call where the browser has one', async () => {
    const open = vi.fn(() => Promise.resolve());
    bind('_execute_sidebar_action', { openShortcutSettings: open });
    const settings = shortcutSettings();
    if (settings.by !== 'call') throw new Error('no call');
    await settings.open();
    expect(open).toHaveBeenCalledOnce();
  });
});

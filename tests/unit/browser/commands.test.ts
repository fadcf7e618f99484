import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Press = (command: string, tab?: { windowId: number }) => void;
type Answer = (value: unknown) => void;

const COMPANION = { documentUrl: 'chrome-extension://test-extension-id/sidepanel.html' };
const VISITS = { documentUrl: 'chrome-extension://test-extension-id/visits.html' };
const HERE = { windowId: 7 };

let press: Press;
let now = 0;
const openPanel = vi.fn(() => Promise.resolve());
const openSidebar = vi.fn(() => Promise.resolve());
const createWindow = vi.fn(() => Promise.resolve({}));
const tell = vi.fn();
/** How the browser answers the two questions of one press. */
let tellContexts: Answer;
let tellFound: Answer;
/** How the companion answers that a press was handed to. */
let tellTook: Answer;

/** A browser in which the background has just started. */
async function start(extra: Record<string, unknown>, chrome: Record<string, unknown>): Promise<void> {
  vi.resetModules();
  vi.stubGlobal('chrome', chrome);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listener: Press) => (press = listener) } },
    ...extra,
  });
  Object.assign(fakeBrowser.windows, { create: createWindow, getAll: () => Promise.resolve([]) });
  const { hearShortcuts } = await import('@/utils/browser');
  hearShortcuts();
}

const runtime = {
  getContexts: (_: unknown, answer: Answer) => (tellContexts = answer),
  sendMessage: (message: object, answer: Answer) => {
    if ('ask' in message) {
      tellFound = answer;
      return;
    }
    tell(message);
    tellTook = answer;
  },
};

beforeEach(() => {
  now += 60_000;
  vi.clearAllMocks();
});

describe('done and undo in Chromium', () => {
  beforeEach(() => start({}, { runtime, sidePanel: { open: openPanel } }));

  test('open the panel of the window where they were pressed, in the turn of the answer, when no companion is open', () => {
    press('done', HERE);
    expect(openPanel).not.toHaveBeenCalled();
    tellContexts([VISITS]);
    expect(openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
    tellFound(undefined);
    expect(openPanel).toHaveBeenCalledOnce();
  });

  test('go to the one companion that answers, and open nothing', () => {
    press('undo', HERE);
    tellContexts([VISITS, COMPANION]);
    tellFound({ to: 'page-a' });
    expect(tell).toHaveBeenCalledExactlyOnceWith({ tell: 'page-a' });
    tellTook(true);
    expect(openPanel).not.toHaveBeenCalled();
    expect(createWindow).not.toHaveBeenCalled();
  });

  test('open the companion when the one that answers has gone before it took the press', async () => {
    openPanel.mockRejectedValueOnce(new Error('no gesture any more'));
    press('done', HERE);
    tellContexts([COMPANION]);
    tellFound({ to: 'page-a' });
    tellTook(undefined);
    await vi.waitFor(() => expect(createWindow).toHaveBeenCalledOnce());
  });

  test('leave everything as it is when a panel stands there that cannot answer', () => {
    press('done', HERE);
    tellContexts([COMPANION]);
    tellFound({ open: 'nothing' });
    expect(openPanel).not.toHaveBeenCalled();
    expect(createWindow).not.toHaveBeenCalled();
    expect(tell).not.toHaveBeenCalled();
  });

  test('open the own window when the only companion stands elsewhere and cannot answer', async () => {
    openPanel.mockRejectedValueOnce(new Error('a page’s reply carries no gesture'));
    press('done', HERE);
    tellContexts([COMPANION]);
    tellFound({ open: 'panel' });
    await vi.waitFor(() => expect(createWindow).toHaveBeenCalledOnce());
    expect(tell).not.toHaveBeenCalled();
  });

  test('bring the own window to the front when that is the companion, and mark nothing', async () => {
    press('done', HERE);
    tellContexts([COMPANION]);
    tellFound({ open: 'window' });
    await vi.waitFor(() => expect(createWindow).toHaveBeenCalledOnce());
    expect(openPanel).not.toHaveBeenCalled();
    expect(tell).not.toHaveBeenCalled();
  });

  test('open the own window where a window has no panel', async () => {
    openPanel.mockRejectedValueOnce(new Error('no panel in an app’s window'));
    press('done', HERE);
    tellContexts([]);
    await vi.waitFor(() => expect(createWindow).toHaveBeenCalledOnce());
  });

  test('mean one press as long as a key is held, whatever the system repeats', () => {
    const asked = vi.spyOn(runtime, 'sendMessage');
    press('done', HERE);
    for (const step of [660, ...Array.from({ length: 50 }, () => 40)]) {
      now += step;
      press('done', HERE);
    }
    expect(asked).toHaveBeenCalledOnce();
    press('undo', HERE);
    expect(asked).toHaveBeenCalledTimes(2);
    now += 900;
    press('done', HERE);
    expect(asked).toHaveBeenCalledTimes(3);
  });
});

describe('done and undo in Firefox', () => {
  let views: { location: { href: string } }[];

  beforeEach(async () => {
    views = [{ location: { href: 'moz-extension://x/background.html' } }];
    const extension = { getViews: () => views };
    await start({ sidebarAction: { open: openSidebar }, extension }, { runtime });
  });

  function showCompanion(): void {
    views.push({ location: { href: fakeBrowser.runtime.getURL('/sidepanel.html') } });
  }

  test('open the sidebar in the same turn as the press when no companion is open', () => {
    press('done', HERE);
    expect(openSidebar).toHaveBeenCalledOnce();
  });

  test('go to the one that answers, and leave one that cannot', () => {
    showCompanion();
    press('done', HERE);
    tellFound({ to: 'page-a' });
    expect(tell).toHaveBeenCalledExactlyOnceWith({ tell: 'page-a' });
    press('undo', HERE);
    tellFound({ open: 'nothing' });
    expect(tell).toHaveBeenCalledOnce();
    expect(openSidebar).not.toHaveBeenCalled();
    expect(createWindow).not.toHaveBeenCalled();
  });

  test('open the own window when the sidebar that cannot answer is in another window', async () => {
    openSidebar.mockRejectedValueOnce(new Error('only from a user input handler'));
    showCompanion();
    press('done', HERE);
    tellFound({ open: 'panel' });
    await vi.waitFor(() => expect(createWindow).toHaveBeenCalledOnce());
  });
});

test('quick hide turns hiding on and off, and asks no page', async () => {
  await start({}, { runtime });
  const hidden = async () => (await fakeBrowser.storage.session.get('hidden'))['hidden'];
  for (const expected of [true, false, true]) {
    now += 1_000;
    press('quick-hide', HERE);
    await vi.waitFor(async () => expect(await hidden()).toBe(expected));
  }
  expect(tell).not.toHaveBeenCalled();
});

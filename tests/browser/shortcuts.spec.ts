import { ChromiumView } from './chromium-view';
import { expect, test } from './desktop';
import type { ChromiumBrowser } from './fixtures';
import { AFTER_JOINING } from './journeys/whole-visit';
import { CompanionPage, pause } from './pages/companion';
import {
  closePanel,
  focusCall,
  hasFocus,
  meanwhile,
  press,
  SHORTCUT,
  untouched,
  visitBesideCall,
} from './pages/desktop-call';
import { VaultPage } from './pages/vault';

const { open: OPEN, done: DONE, undo: UNDO } = SHORTCUT;

test('the keys are the ones that were asked for', async ({ webside }) => {
  const view = await webside.open('sidepanel.html');
  const bound = await view.run(async () =>
    (await chrome.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut}`),
  );
  expect(bound.sort()).toEqual([
    '_execute_action Alt+Shift+O',
    'done Alt+Shift+D',
    'quick-hide Alt+Shift+Q',
    'undo Alt+Shift+U',
  ]);
});

test.describe('with the focus in the call', () => {
  test('one key opens the panel, and closes it', async ({ webside, desktop }) => {
    await focusCall(webside, desktop);
    const panel = await webside.chromium.panelAfter(() => desktop.press(OPEN));
    await new ChromiumView(panel).see('button', 'Skip the introduction');
    await press(desktop, OPEN);
    await expect.poll(() => webside.chromium.countPanels()).toBe(0);
  });

  test('done marks the item on the screen and undo takes it back, while the call keeps the focus', async ({
    webside,
    desktop,
  }) => {
    const { companion } = await visitBesideCall(webside, desktop);
    const call = await webside.call();
    for (const [at, label] of AFTER_JOINING.slice(0, 2).entries()) {
      expect(await companion.next()).toBe(label);
      await press(desktop, DONE);
      await expect.poll(() => companion.next()).toBe(AFTER_JOINING[at + 1]);
    }
    expect(await hasFocus(call)).toBe(true);
    await press(desktop, UNDO);
    await companion.view.hear('status', 'Taken back: Say what the screens are for: done');
    expect(await companion.next()).toBe(AFTER_JOINING[1]);
    expect(await companion.view.isChecked('Safe to start')).toBe(true);
    expect(await hasFocus(call)).toBe(true);
    const before = await webside.framesDecoded();
    await expect.poll(() => webside.framesDecoded()).toBeGreaterThan(before);
  });

  test('a key held down, or pressed twice in a hurry, marks one item', async ({ webside, desktop }) => {
    const { companion } = await visitBesideCall(webside, desktop);
    await pause(600);
    await desktop.hold('Alt_L+Shift_L+d', 2_000);
    await expect.poll(() => companion.next()).toBe(AFTER_JOINING[1]);
    await press(desktop, DONE);
    desktop.press(DONE);
    await expect.poll(() => companion.next()).toBe(AFTER_JOINING[2]);
    await meanwhile();
    expect(await companion.next()).toBe(AFTER_JOINING[2]);
  });

  test('a background that has been stopped starts for the press, and answers it', async ({
    webside,
    desktop,
  }) => {
    const { companion } = await visitBesideCall(webside, desktop);
    await pause(600);
    await webside.stopBackground();
    desktop.press(DONE);
    await expect.poll(() => companion.next()).toBe(AFTER_JOINING[1]);
    await webside.stopBackground();
    desktop.press(UNDO);
    await expect.poll(() => companion.next()).toBe(AFTER_JOINING[0]);
  });
});

test.describe('nothing is ticked blind', () => {
  test('with the panel closed, done opens it and marks nothing; with it open, the next press marks', async ({
    webside,
    desktop,
  }) => {
    const { companion } = await visitBesideCall(webside, desktop);
    await closePanel(webside, companion.view);
    for (const keys of [DONE, UNDO]) {
      await webside.stopBackground();
      const opened = new CompanionPage(
        new ChromiumView(await webside.chromium.panelAfter(() => press(desktop, keys))),
      );
      await expect.poll(() => opened.next()).toBe(AFTER_JOINING[0]);
      await meanwhile();
      expect(await opened.next()).toBe(AFTER_JOINING[0]);
      await closePanel(webside, opened.view);
      await focusCall(webside, desktop);
    }
    const again = new CompanionPage(
      new ChromiumView(await webside.chromium.panelAfter(() => press(desktop, OPEN))),
    );
    await again.view.see('region', 'Next item');
    await press(desktop, DONE);
    await expect.poll(() => again.next()).toBe(AFTER_JOINING[1]);
  });

  test('locked, before joining, at the second pause point, and at Start', async ({ webside, desktop }) => {
    const { companion } = await visitBesideCall(webside, desktop);
    const { view } = companion;
    await view.click('button', 'Lock now');
    await view.see('button', 'Unlock');
    await focusCall(webside, desktop);
    await press(desktop, DONE);
    await meanwhile();
    await new VaultPage(view).unlock();
    await expect.poll(() => companion.next()).toBe(AFTER_JOINING[0]);

    await companion.toClosing();
    await focusCall(webside, desktop);
    await press(desktop, DONE);
    await meanwhile();
    await view.click('button', 'Back to the visit');
    expect(await companion.next()).toBe(AFTER_JOINING[0]);

    await view.click('button', 'Park this visit');
    await view.see('button', 'Start visit');
    await focusCall(webside, desktop);
    await press(desktop, DONE);
    await press(desktop, UNDO);
    await meanwhile();
    expect(await webside.chromium.countPanels()).toBe(1);
    await companion.start('second');
    await focusCall(webside, desktop);
    await press(desktop, DONE);
    await meanwhile();
    expect(await view.isChecked('Clear the last visit')).toBe(false);

    // The second visit is the one on the screen: the parked one gets no mark of its.
    await companion.join();
    await press(desktop, DONE);
    await expect.poll(() => companion.next()).toBe(AFTER_JOINING[1]);
    await view.click('button', 'Park this visit');
    await view.click('button', '2 to finish');
    await view.clickNamed('button', 'Go on with call');
    await expect.poll(() => companion.next()).toBe(AFTER_JOINING[0]);
  });

  test('in a tab behind the call, done opens a window of its own and marks nothing', async ({
    webside,
    desktop,
  }) => {
    const { companion } = await visitBesideCall(webside, desktop);
    const behind = await webside.open('sidepanel.html');
    await behind.see('region', 'Next item');
    await focusCall(webside, desktop);
    await closePanel(webside, companion.view);
    await focusCall(webside, desktop);
    await untouched();
    await webside.stopBackground();
    const opened = webside.chromium.context.waitForEvent('page');
    await press(desktop, DONE);
    const own = new CompanionPage(new ChromiumView(await opened));
    await own.view.see('region', 'Next item');
    await meanwhile();
    expect(await own.next()).toBe(AFTER_JOINING[0]);
  });

  test('a panel that cannot answer stays as it is, and nothing opens beside it', async ({
    webside,
    desktop,
  }) => {
    const { companion } = await visitBesideCall(webside, desktop);
    const { context } = webside.chromium;
    const settled = async (state: string) => {
      await focusCall(webside, desktop);
      const before = context.pages().length;
      await untouched();
      for (const keys of [DONE, UNDO]) await press(desktop, keys);
      await meanwhile();
      expect(context.pages().length, state).toBe(before);
      expect(await hasFocus(await webside.call()), state).toBe(true);
    };
    await companion.view.click('button', 'Hide');
    await companion.view.see('button', 'Show again');
    await settled('hidden');
    await companion.view.press('h');
    await companion.view.click('button', 'Lock now');
    await companion.view.see('button', 'Unlock');
    await settled('locked');
    await new VaultPage(companion.view).unlock();
    await expect.poll(() => companion.next()).toBe(AFTER_JOINING[0]);
    await companion.view.click('button', 'Park this visit');
    await companion.view.see('button', 'Start visit');
    await settled('at Start');
  });

  test('while the list of keys lies over the visit', async ({ webside, desktop }) => {
    const { companion } = await visitBesideCall(webside, desktop);
    await companion.view.press('?');
    await companion.view.see('heading', 'Keys');
    await focusCall(webside, desktop);
    await press(desktop, DONE);
    await meanwhile();
    await companion.view.click('button', 'Close');
    expect(await companion.next()).toBe(AFTER_JOINING[0]);
  });
});

test.describe('in two windows', () => {
  async function ownWindow(webside: ChromiumBrowser, companion: CompanionPage): Promise<CompanionPage> {
    const opened = webside.chromium.context.waitForEvent('page');
    await companion.view.click('button', 'Own window');
    const page = await opened;
    const own = new CompanionPage(new ChromiumView(page));
    await own.view.see('region', 'Next item');
    // Away from where the call is clicked.
    await page.evaluate(async () => {
      const { id } = await chrome.windows.getCurrent();
      await chrome.windows.update(id!, { left: 800, top: 40 });
    });
    return own;
  }

  test('one press is one mark, and both show it', async ({ webside, desktop }) => {
    const { companion } = await visitBesideCall(webside, desktop);
    const own = await ownWindow(webside, companion);
    await press(desktop, DONE);
    for (const window of [companion, own]) await expect.poll(() => window.next()).toBe(AFTER_JOINING[1]);
    await meanwhile();
    for (const window of [companion, own]) expect(await window.next()).toBe(AFTER_JOINING[1]);
  });

  test('the own window alone answers, and no panel opens beside it; locked, it comes to the front', async ({
    webside,
    desktop,
  }) => {
    const { companion } = await visitBesideCall(webside, desktop);
    const own = await ownWindow(webside, companion);
    await webside.closeCompanion();
    await focusCall(webside, desktop);
    await press(desktop, DONE);
    await expect.poll(() => own.next()).toBe(AFTER_JOINING[1]);
    await own.view.click('button', 'Lock now');
    await own.view.see('button', 'Unlock');
    await focusCall(webside, desktop);
    await press(desktop, DONE);
    await expect.poll(() => desktop.titleInFront()).toBe('Webside');
    await meanwhile();
    expect(await webside.chromium.countPanels()).toBe(0);
    await new VaultPage(own.view).unlock();
    await expect.poll(() => own.next()).toBe(AFTER_JOINING[1]);
  });
});

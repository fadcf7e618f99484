import { AFTER_JOINING, atStartInPlace, firstStart } from '../browser/journeys/whole-visit';
import { CompanionPage, pause } from '../browser/pages/companion';
import { meanwhile, press, SHORTCUT } from '../browser/pages/desktop-call';
import { VaultPage } from '../browser/pages/vault';
import type { Screen } from '../support/screen';
import { expect, test } from './desktop';
import type { FirefoxBrowser } from './firefox-browser';
import type { FirefoxView } from './firefox-view';

/** The call with the sidebar beside it and a visit that has been joined; the call's page has the focus. */
async function visitBesideCall(
  webside: FirefoxBrowser,
  desktop: Screen,
): Promise<{ companion: CompanionPage; sidebar: FirefoxView }> {
  await webside.framesDecoded();
  const companion = await atStartInPlace(webside);
  const sidebar = companion.view;
  await companion.start('call');
  await companion.join();
  await focusCall(desktop, sidebar);
  return { companion, sidebar };
}

/** Clicks into the call's page, as a person does who has just looked at the sidebar. */
async function focusCall(desktop: Screen, sidebar: FirefoxView): Promise<void> {
  await expect
    .poll(() => {
      desktop.click(900, 600);
      return sidebar.run(() => document.hasFocus());
    })
    .toBe(false);
}

function countWindows(view: FirefoxView): Promise<number> {
  return view.run(async () => (await chrome.windows.getAll()).length);
}

test('the keys are the ones that were asked for, and the browser shows where they are set', async ({
  webside,
}) => {
  const view = await webside.open('sidepanel.html');
  const bound = await view.run(async () =>
    (await chrome.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut}`),
  );
  expect(bound.sort()).toEqual([
    '_execute_sidebar_action Alt+Shift+O',
    'done Alt+Shift+D',
    'quick-hide Alt+Shift+Q',
    'undo Alt+Shift+U',
  ]);
  const companion = await firstStart(view);
  await companion.start();
  await companion.join();
  await view.press('?');
  await view.see('button', 'Change the keys');
});

test('with the focus in the call, done marks, undo takes back, a key held down marks one item', async ({
  webside,
  desktop,
}) => {
  const { companion, sidebar } = await visitBesideCall(webside, desktop);
  await press(desktop, SHORTCUT.done);
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[1]);
  await press(desktop, SHORTCUT.undo);
  await sidebar.hear('status', 'Taken back: Safe to start: done');
  expect(await companion.next()).toBe(AFTER_JOINING[0]);
  await webside.stopBackground();
  await pause(950);
  await desktop.hold('Alt_L+Shift_L+d', 2_000);
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[1]);
  await meanwhile();
  expect(await companion.next()).toBe(AFTER_JOINING[1]);
  expect(await sidebar.run(() => document.hasFocus())).toBe(false);
});

test('with the sidebar closed, open, done and undo open it and mark nothing', async ({
  webside,
  desktop,
}) => {
  await visitBesideCall(webside, desktop);
  const window = await webside.browserWindow();
  for (const keys of [SHORTCUT.done, SHORTCUT.undo, SHORTCUT.open]) {
    await webside.closeCompanion();
    await webside.stopBackground();
    desktop.click(900, 600);
    await press(desktop, keys);
    const sidebar = await webside.sidebar();
    const companion = new CompanionPage(sidebar);
    await expect.poll(() => companion.next()).toBe(AFTER_JOINING[0]);
    await meanwhile();
    expect(await companion.next()).toBe(AFTER_JOINING[0]);
    expect(await countWindows(sidebar)).toBe(1);
  }
  await press(desktop, SHORTCUT.open);
  await expect.poll(() => window.isSidebarOpen()).toBe(false);
});

test('hidden or locked, the sidebar stays as it is, and nothing is marked or opened', async ({
  webside,
  desktop,
}) => {
  const { companion, sidebar } = await visitBesideCall(webside, desktop);
  await press(desktop, SHORTCUT.hide);
  await sidebar.see('button', 'Show again');
  expect(await sidebar.run(() => [document.title, document.body.innerText.trim()])).toEqual(['–', '']);
  await press(desktop, SHORTCUT.done);
  await meanwhile();
  await sidebar.see('button', 'Show again');
  expect(await countWindows(sidebar)).toBe(1);
  await press(desktop, SHORTCUT.hide);
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[0]);

  await sidebar.click('button', 'Lock now');
  await sidebar.see('button', 'Unlock');
  await focusCall(desktop, sidebar);
  await press(desktop, SHORTCUT.done);
  await meanwhile();
  expect(await countWindows(sidebar)).toBe(1);
  await new VaultPage(sidebar).unlock();
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[0]);
});

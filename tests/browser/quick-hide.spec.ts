import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { ChromiumView } from './chromium-view';
import { expect, test } from './desktop';
import { AFTER_JOINING } from './journeys/whole-visit';
import { pause } from './pages/companion';
import {
  closePanel,
  focusCall,
  hasFocus,
  meanwhile,
  press,
  SHORTCUT,
  visitBesideCall,
} from './pages/desktop-call';

/** How many colours a page's picture has. */
async function coloursOf(page: Page): Promise<number> {
  const input = await page.screenshot();
  const { stdout, stderr, status } = spawnSync('identify', ['-format', '%k', 'png:-'], { input });
  if (status !== 0) throw new Error(stderr.toString());
  return Number(stdout.toString());
}

/** A page's whole accessibility tree, as text. */
function treeOf(page: Page): Promise<string> {
  return page.locator('body').ariaSnapshot();
}

test('one key blanks panel, own window and Visits, their titles too, while the call keeps the focus', async ({
  webside,
  desktop,
}) => {
  const { companion, panel } = await visitBesideCall(webside, desktop);
  await companion.view.fill('Notes', 'nobody else reads this');
  const visits = (await webside.open('visits.html')).page;
  await new ChromiumView(visits).see('heading', 'Visits');
  const opened = webside.chromium.context.waitForEvent('page');
  await companion.view.click('button', 'Own window');
  const own = await opened;
  await new ChromiumView(own).see('region', 'Next item');
  await own.bringToFront();
  await expect.poll(() => desktop.titleInFront()).toBe('Webside');
  await own.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.windows.update(id!, { left: 800, top: 40 });
  });

  await press(desktop, SHORTCUT.hide);
  for (const page of [panel, visits, own]) {
    await expect.poll(() => treeOf(page)).toBe('- button "Show again"');
    expect(await coloursOf(page)).toBe(1);
    expect(await page.title()).toBe('–');
  }
  // Neither words nor an address, in the title bars of the system and the browser's own strip of tabs.
  await expect.poll(() => desktop.titleInFront()).toBe('–');
  await visits.bringToFront();
  await expect.poll(() => desktop.titleInFront()).toBe('– - Chromium');
  await focusCall(webside, desktop);

  await press(desktop, SHORTCUT.hide);
  await companion.view.see('region', 'Next item');
  expect(await companion.view.valueOf('Notes')).toBe('nobody else reads this');
  expect(await hasFocus(await webside.call())).toBe(true);
  await press(desktop, SHORTCUT.hide);
  await companion.view.see('button', 'Show again');
  expect(await hasFocus(await webside.call())).toBe(true);
});

test('while all is hidden, done and undo mark nothing and show nothing', async ({ webside, desktop }) => {
  const { companion } = await visitBesideCall(webside, desktop);
  await companion.view.click('checkbox', 'Decide together');
  await companion.saved();
  await focusCall(webside, desktop);
  await press(desktop, SHORTCUT.hide);
  await companion.view.see('button', 'Show again');
  await press(desktop, SHORTCUT.done);
  await press(desktop, SHORTCUT.undo);
  await meanwhile();
  await companion.view.see('button', 'Show again');
  await press(desktop, SHORTCUT.hide);
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[0]);
  expect(await companion.view.isChecked('Decide together')).toBe(true);
});

test('a panel that opens while all is hidden is blank; a double click shows it, a single one does not', async ({
  webside,
  desktop,
}) => {
  const { companion } = await visitBesideCall(webside, desktop);
  await closePanel(webside, companion.view);
  await webside.stopBackground();
  await focusCall(webside, desktop);
  await press(desktop, SHORTCUT.hide);
  await meanwhile();
  const again = await webside.chromium.panelAfter(() => press(desktop, SHORTCUT.open));
  await expect.poll(() => treeOf(again)).toBe('- button "Show again"');
  expect(await coloursOf(again)).toBe(1);
  await pause(550);
  await again.mouse.click(100, 100);
  await pause(700);
  expect(await treeOf(again)).toBe('- button "Show again"');
  await again.mouse.dblclick(100, 100);
  await new ChromiumView(again).see('region', 'Next item');
});

test('a key held down hides once and does not flicker', async ({ webside, desktop }) => {
  const { companion, panel } = await visitBesideCall(webside, desktop);
  await panel.evaluate(() => {
    const changes: string[] = [];
    Object.assign(globalThis, { changes });
    chrome.storage.onChanged.addListener((_, area) => changes.push(area));
  });
  await desktop.hold('Alt_L+Shift_L+q', 2_000);
  await companion.view.see('button', 'Show again');
  const changes = await companion.view.run(() => (globalThis as unknown as { changes: string[] }).changes);
  expect(changes).toEqual(['session']);
});

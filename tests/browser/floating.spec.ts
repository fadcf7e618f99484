import type { Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Screen } from '../support/screen';
import { ChromiumView } from './chromium-view';
import { expect, test } from './desktop';
import { axeInSchemes } from './everyone';
import type { ChromiumBrowser } from './fixtures';
import { fillDisk, mendDisk, overflow } from './in-page';
import { smallTargets } from './measures';
import { AFTER_JOINING } from './journeys/whole-visit';
import { CompanionPage, pause } from './pages/companion';
import { VaultPage } from './pages/vault';
import { closePanel, focusCall, press, SHORTCUT, visitBesideCall } from './pages/desktop-call';

interface Floats {
  documentPictureInPicture: { window: Window };
}

const PICTURES = resolve(import.meta.dirname, '../../test-results/screens');
const [FIRST = '', SECOND = '', THIRD = ''] = AFTER_JOINING;

/** A visit beside the call, in its own window, with the floating window opened from there by a press. */
async function floatingBesideCall(webside: ChromiumBrowser, desktop: Screen) {
  const { companion: panel } = await visitBesideCall(webside, desktop);
  const opened = webside.chromium.context.waitForEvent('page');
  await panel.view.click('button', 'Own window');
  const own = new CompanionPage(new ChromiumView(await opened));
  await own.view.see('region', 'Next item');
  const floating = await float(webside, own.view.page);
  return { panel, own, floating };
}

/** Presses the button, and gives the window that floats. */
async function float(webside: ChromiumBrowser, own: Page): Promise<CompanionPage<ChromiumView>> {
  const floats = webside.chromium.context.waitForEvent('page');
  await new ChromiumView(own).click('button', 'Floating window');
  const floating = new CompanionPage(new ChromiumView(await floats));
  await floating.view.see('region', 'Next item');
  return floating;
}

const names = (view: ChromiumView) => view.namesOf('button');

test('it floats beside the call: one item, Done and Undo; what is pressed there is seen in every window', async ({
  webside,
  desktop,
}) => {
  const { panel, own, floating } = await floatingBesideCall(webside, desktop);
  expect(await names(floating.view)).toEqual(['Done', 'Undo']);
  expect(await floating.next()).toBe(FIRST);
  await floating.done();
  for (const each of [floating, own, panel]) await expect.poll(() => each.next()).toBe(SECOND);
  await floating.saved();

  // The keys of the system, in the window that floats.
  await pause(600);
  desktop.press('d');
  for (const each of [floating, own]) await expect.poll(() => each.next()).toBe(THIRD);
  await pause(600);
  desktop.press('u');
  for (const each of [floating, own]) await expect.poll(() => each.next()).toBe(SECOND);
  await floating.view.click('button', 'Undo');
  for (const each of [floating, own, panel]) await expect.poll(() => each.next()).toBe(FIRST);

  // With every other window of Webside out of sight, the shortcuts of the call's page mark what is seen here.
  await closePanel(webside, panel.view);
  await own.view.run(async () => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.windows.update(id!, { state: 'minimized' });
  });
  await expect.poll(() => own.view.run(() => document.visibilityState)).toBe('hidden');
  await focusCall(webside, desktop);
  await press(desktop, SHORTCUT.done);
  await expect.poll(() => floating.next()).toBe(SECOND);
  await press(desktop, SHORTCUT.undo);
  await expect.poll(() => floating.next()).toBe(FIRST);
  expect(await webside.chromium.countPanels()).toBe(0);

  const before = await webside.framesDecoded();
  await expect.poll(() => webside.framesDecoded()).toBeGreaterThan(before);
});

test('hidden it is blank and has no title, and comes back by the key; what is not saved is said; pictures of it', async ({
  webside,
  desktop,
}) => {
  mkdirSync(PICTURES, { recursive: true });
  const picture = (name: string) => desktop.picture(resolve(PICTURES, `floating-${name}.png`));
  const { own, floating } = await floatingBesideCall(webside, desktop);
  const { page } = floating.view;
  expect(await page.title()).toBe('Webside');
  await pause(300);
  picture('light');
  expect(await page.evaluate(overflow)).toEqual([]);

  desktop.press('h');
  for (const each of [floating, own]) {
    await expect.poll(() => each.view.page.locator('body').ariaSnapshot()).toBe('- button "Show again"');
    expect(await each.view.page.title()).toBe('–');
  }
  await page.waitForFunction(() => document.querySelector('.cover')!.clientHeight === innerHeight);
  await expect.poll(() => desktop.titleInFront()).toBe('–');
  desktop.press('d');
  await pause(600);
  desktop.press('h');
  await floating.view.see('region', 'Next item');
  expect(await floating.next()).toBe(FIRST);

  await own.view.run(() => chrome.storage.local.set({ preferences: { appearance: 'dark' } }));
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
  await own.view.run(fillDisk);
  await floating.done();
  await floating.view.hear('alert', 'Not saved');
  picture('not-saved');
  await floating.view.see('button', 'Undo');
  await own.view.run(mendDisk);
  await own.view.click('button', 'Try again');
  await floating.saved();
  picture('dark');
  await own.view.run(() => {
    const floats = () => (globalThis as unknown as Floats).documentPictureInPicture.window;
    const shrink = () => floats().resizeTo(100, 100);
    addEventListener('click', shrink, { once: true, capture: true });
  });
  await own.view.page.mouse.click(3, 300);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(240);
  await pause(300);
  picture('smallest');
  expect(await page.evaluate(overflow)).toEqual([]);
});

test('in it, too, nothing stands in anyone’s way: light, dark, in forced colours, with what was not saved', async ({
  webside,
  desktop,
}) => {
  test.setTimeout(120_000);
  const { own, floating } = await floatingBesideCall(webside, desktop);
  const { page } = floating.view;
  expect(await axeInSchemes(page)).toEqual([]);
  expect(await page.evaluate(smallTargets, 24)).toEqual([]);
  await own.view.run(fillDisk);
  await floating.done();
  await floating.view.hear('alert', 'Not saved');
  expect(await axeInSchemes(page)).toEqual([]);
  await own.view.run(mendDisk);
});

test('a lock closes it, and so does its own window; both say so afterwards, and nothing is lost', async ({
  webside,
  desktop,
}) => {
  const { panel, own, floating } = await floatingBesideCall(webside, desktop);
  await floating.done();
  await panel.view.click('button', 'Lock now');
  await floating.view.ended();
  await new VaultPage(own.view).unlock();
  await own.view.hear('status', 'The floating window closed with the window it came from.');
  expect(await own.next()).toBe(SECOND);

  const again = await float(webside, own.view.page);
  await again.done();
  await own.view.close();
  await again.view.ended();
  await panel.view.hear('status', 'The floating window closed with the window it came from.');
  await expect.poll(() => panel.next()).toBe(THIRD);
  const opened = webside.chromium.context.waitForEvent('page');
  await panel.view.click('button', 'Own window');
  const other = new ChromiumView(await opened);

  const third = await float(webside, other.page);
  await third.view.close();
  await other.hear('status', 'The floating window is closed.');
  await other.see('button', 'Floating window');
});

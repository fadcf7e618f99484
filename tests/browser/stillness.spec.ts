import type { Page } from '@playwright/test';
import { expect, test, type ChromiumBrowser } from './fixtures';
import { atStart } from './journeys/whole-visit';
import type { CompanionPage } from './pages/companion';
import type { ChromiumView } from './chromium-view';
import { SettingsPage } from './pages/settings';

const MINUTE = 60_000;
/** Long enough for any movement to have begun (ms). */
const MOVEMENT = 1_000;

/** A visit in which one item is marked and one chip ticked, in a page whose time the test sets. */
async function running(webside: ChromiumBrowser): Promise<CompanionPage<ChromiumView>> {
  const companion = await atStart(webside);
  const { view } = companion;
  await webside.clock.install();
  await view.reload();
  await companion.start('J.M.');
  await companion.join();
  await view.click('button', 'Where you are now');
  await companion.saved();
  return companion;
}

/** The page as it is drawn, with nothing held still for the picture; what is masked may change. */
function drawn(page: Page, masked: string[] = []): Promise<Buffer> {
  const mask = masked.map((selector) => page.locator(selector));
  return page.screenshot({ animations: 'allow', caret: 'initial', mask });
}

/** Lets a minute of the page's time pass, and the time in which what it set going would be seen. */
async function minute(page: Page): Promise<void> {
  await page.clock.runFor(MINUTE);
  await page.waitForTimeout(MOVEMENT);
}

test('a running visit that nobody touches looks the same a minute later', async ({ webside }) => {
  const { view } = await running(webside);
  const before = await drawn(view.page);
  await minute(view.page);
  expect((await drawn(view.page)).equals(before)).toBe(true);
});

test('with the clock on, a minute changes the clock and nothing else', async ({ webside }) => {
  const { view } = await running(webside);
  const settings = await SettingsPage.open(webside);
  await settings.turn('Show the minutes of the call');
  await view.toFront();
  await view.read('0 min');
  const [before, beside] = [await drawn(view.page), await drawn(view.page, ['.next-clock'])];
  await minute(view.page);
  await view.read('1 min');
  expect((await drawn(view.page, ['.next-clock'])).equals(beside)).toBe(true);
  expect((await drawn(view.page)).equals(before)).toBe(false);
});

test('with reduced motion nothing moves for longer than a hundredth of a second', async ({ webside }) => {
  const { view } = await running(webside);
  await view.page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await view.run(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const longest = Math.max(
          ...[transitionDuration, animationDuration].flatMap((times) => times.split(',').map(parseFloat)),
        );
        return longest > 0.01 || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
  expect(moving).toEqual([]);
});

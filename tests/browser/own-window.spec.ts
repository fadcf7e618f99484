import type { Page } from '@playwright/test';
import { ChromiumView } from './chromium-view';
import { expect, test } from './desktop';
import type { ChromiumBrowser } from './fixtures';
import { atStartInPlace } from './journeys/whole-visit';

const OWN = 'sidepanel.html';

/** Presses the panel's button and gives the window that opens. */
async function openOwnWindow(webside: ChromiumBrowser, from: ChromiumView): Promise<Page> {
  const opened = webside.chromium.context.waitForEvent('page');
  await from.click('button', 'Own window');
  const page = await opened;
  await new ChromiumView(page).see('button', 'Start visit');
  return page;
}

/** The kinds of windows that show the companion, as the browser tells the extension. */
function windowsOf(page: Page): Promise<{ type: string | undefined; width: number | undefined }[]> {
  return page.evaluate(async (own) => {
    const windows = await chrome.windows.getAll({ populate: true });
    return windows
      .filter((window) => window.tabs?.some((tab) => tab.url?.endsWith(own)))
      .map(({ type, width }) => ({ type, width }));
  }, OWN);
}

async function move(page: Page, bounds: { left: number; top: number; width: number; height: number }) {
  await page.evaluate(async (to) => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.windows.update(id!, to);
  }, bounds);
}

test('the own window is one, comes to the front when asked for again, and keeps its size and place', async ({
  webside,
}) => {
  const { view: panel } = await atStartInPlace(webside);
  const first = await openOwnWindow(webside, panel);
  expect(await windowsOf(first)).toEqual([{ type: 'popup', width: 400 }]);
  await panel.click('button', 'Own window');
  await panel.page.waitForTimeout(500);
  expect(await windowsOf(first)).toHaveLength(1);

  const bounds = { left: 60, top: 40, width: 520, height: 600 };
  await move(first, bounds);
  await expect
    .poll(() => panel.run(async () => (await chrome.storage.local.get('window'))['window']))
    .toEqual(bounds);
  await first.close();

  const again = await openOwnWindow(webside, panel);
  expect(
    await again.evaluate(async () => {
      const { left, top, width, height } = await chrome.windows.getCurrent();
      return { left, top, width, height };
    }),
  ).toEqual(bounds);
});

test('a window that stood on a screen that is gone opens all the same', async ({ webside }) => {
  const { view: panel } = await atStartInPlace(webside);
  await panel.run(() =>
    chrome.storage.local.set({ window: { left: 9_000, top: 9_000, width: 500, height: 600 } }),
  );
  const page = await openOwnWindow(webside, panel);
  expect(await windowsOf(page)).toEqual([{ type: 'popup', width: 500 }]);
});

test('in the own window there is no button for it, in the panel there is', async ({ webside }) => {
  const { view: panel } = await atStartInPlace(webside);
  await panel.see('button', 'Own window');
  const own = new ChromiumView(await openOwnWindow(webside, panel));
  await own.see('button', 'Visits');
  await own.seeGone('button', 'Own window');
});

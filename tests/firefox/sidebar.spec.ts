import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { atStartInPlace, expectSummary, firstStart, wholeVisit } from '../browser/journeys/whole-visit';
import { expect, test } from './desktop';
import { overflow } from '../browser/in-page';

const PICTURES = resolve(import.meta.dirname, '../../test-results/screens');

/** Clicks at a point of the screen, as a mouse does. */
function click(display: string, { x, y }: { x: number; y: number }): void {
  const env = { ...process.env, DISPLAY: display };
  const { status, stderr } = spawnSync('xdotool', ['mousemove', `${x}`, `${y}`, 'click', '1'], { env });
  if (status !== 0) throw new Error(`xdotool: ${stderr.toString()}`);
}

test('a press of the toolbar button opens the sidebar beside the call, a second one shuts it', async ({
  webside,
  desktop,
}) => {
  mkdirSync(PICTURES, { recursive: true });
  const picture = (name: string) => desktop.picture(resolve(PICTURES, `firefox-${name}.png`));
  await webside.framesDecoded();
  const window = await webside.browserWindow();
  expect(await window.isSidebarOpen()).toBe(false);
  const button = await window.placeOfToolbarButton();
  click(desktop.display, button);
  const view = await webside.sidebar();
  expect(await window.sidebarIcon()).toBe(webside.firefox.url('icons/16.png'));
  await view.see('button', 'Skip the introduction');
  const width = await view.run(() => innerWidth);
  expect(width).toBeGreaterThanOrEqual(240);
  expect(width).toBeLessThanOrEqual(256);
  picture('1-first-start');
  const companion = await firstStart(view);
  picture('2-start');
  expect(await view.run(overflow)).toEqual([]);
  const finished = await wholeVisit(companion, async () => {
    picture('3-quiet-middle');
    expect(await view.run(overflow)).toEqual([]);
    return Promise.resolve(view);
  });
  picture('4-finished');
  expect(await view.run(overflow)).toEqual([]);
  await finished.view.click('button', 'Copy summary');
  await finished.view.hear('status', 'Copied');
  expectSummary(await webside.clipboard());
  await finished.close();
  click(desktop.display, button);
  await expect.poll(() => window.isSidebarOpen()).toBe(false);
});

test.describe('just installed', () => {
  test.use({ isNew: true });

  test('no sidebar and no page opens by itself', async ({ webside }) => {
    expect(await (await webside.browserWindow()).isSidebarOpen()).toBe(false);
    expect((await webside.firefox.remote.pages()).map(({ url }) => url)).toEqual(['about:blank']);
  });
});

test('the own window is one, comes to the front when asked for again, and keeps its size and place', async ({
  webside,
  desktop,
}) => {
  const { view: panel } = await atStartInPlace(webside);
  const own = await webside.opening(() => panel.click('button', 'Own window'));
  await own.see('button', 'Start visit');
  await own.seeGone('button', 'Own window');
  const windows = () =>
    panel.run(async () =>
      (await chrome.windows.getAll()).filter(({ type }) => type === 'popup').map(({ width }) => width),
    );
  // Here the frame comes on top of the 400 px.
  const [width = 0] = await windows();
  expect(width).toBeGreaterThanOrEqual(400);
  expect(width).toBeLessThan(420);
  desktop.picture(resolve(PICTURES, 'firefox-5-own-window.png'));
  await panel.click('button', 'Own window');
  await expect.poll(() => own.run(() => document.hasFocus())).toBe(true);
  expect(await windows()).toHaveLength(1);
  const bounds = { left: 60, top: 40, width: 520, height: 600 };
  await own.run(async (to) => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.windows.update(id!, to);
  }, bounds);
  const remembered = () => panel.run(async () => (await chrome.storage.local.get('window'))['window']);
  await expect.poll(remembered).toEqual(bounds);
  await own.close();
  for (const _ of [1, 2]) {
    const again = await webside.opening(() => panel.click('button', 'Own window'));
    await again.see('button', 'Start visit');
    const standing = () =>
      again.run(async () => {
        const { left, top, width, height } = await chrome.windows.getCurrent();
        return { left, top, width, height };
      });
    await expect.poll(standing).toEqual(bounds);
    await again.close();
  }
});

test('a window that stood on a screen that is gone opens all the same', async ({ webside }) => {
  const { view: panel } = await atStartInPlace(webside);
  await panel.run(() =>
    chrome.storage.local.set({ window: { left: 9_000, top: 9_000, width: 500, height: 600 } }),
  );
  const own = await webside.opening(() => panel.click('button', 'Own window'));
  await own.see('button', 'Start visit');
  expect(await own.run(() => screenX < screen.width && screenY < screen.height)).toBe(true);
});

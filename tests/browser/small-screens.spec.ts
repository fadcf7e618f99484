import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openScreen, type Screen } from '../support/screen';
import { expect, test as base } from './desktop';
import type { View } from './driver';
import type { ChromiumBrowser } from './fixtures';
import { overflow } from './in-page';
import { AFTER_JOINING } from './journeys/whole-visit';
import { visitBesideCall } from './pages/desktop-call';

const PICTURES = resolve(import.meta.dirname, '../../test-results/screens');

/** A browser on a screen of this many px; `scale` of them are one CSS px. */
function onScreen(width: number, height: number, scale: number) {
  return base.extend<object, { desktop: Screen }>({
    desktop: [
      async ({ shelf }, use) => {
        const screen = await openScreen(width, height);
        await use(screen);
        await shelf.clear();
        await screen.close();
      },
      { scope: 'worker' },
    ],
    launch: async ({ desktop }, use) =>
      use({
        headless: false,
        display: desktop.display,
        forPerson: true,
        ownSizes: true,
        extraArgs: [`--force-device-scale-factor=${scale}`],
      }),
  });
}

/** The browser's window takes the whole screen, as beside nothing else. */
async function maximise(webside: ChromiumBrowser): Promise<void> {
  await webside.chromium.inWorker(
    'chrome.windows.getAll({ windowTypes: ["normal"] }).then((all) => Promise.all(all.map(({ id }) => chrome.windows.update(id, { state: "maximized" }))))',
  );
}

/** Runs in a page: what of the next item is not to be seen without scrolling, above the bar at the foot, in words. */
function belowTheFold(): string[] {
  const region = document.querySelector('.next')!;
  const fold = document.querySelector('.foot')!.getBoundingClientRect().top;
  return [region.querySelector('.next-label')!, ...region.querySelectorAll('button')]
    .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.top < 0 || box.bottom > fold)
    .map(({ name, box }) => `${name} from ${box.top} to ${box.bottom} of ${fold}`);
}

/** Runs in a page: where the chips begin, and where the text to press does that ticks them all, in a line of its own. */
function startOfChips() {
  const chips = [...document.querySelectorAll('.next .chips > button')];
  const all = chips.at(-1)!;
  const text = document.createRange();
  text.selectNodeContents(all);
  const isAlone = chips.at(-2)!.getBoundingClientRect().bottom <= all.getBoundingClientRect().top;
  return { chips: chips[0]!.getBoundingClientRect().left, all: text.getBoundingClientRect().left, isAlone };
}

async function expectAllInSight(view: View): Promise<void> {
  expect(await view.run(belowTheFold)).toEqual([]);
  expect(await view.run(overflow)).toEqual([]);
}

for (const { name, width, height, scale } of [
  { name: 'a laptop of 1366 × 768', width: 1366, height: 768, scale: 1 },
  { name: 'a second monitor at 150 %', width: 1920, height: 1080, scale: 1.5 },
]) {
  const test = onScreen(width, height, scale);

  test(`on ${name}, the next item and all its buttons are in sight beside the call`, async ({
    webside,
    desktop,
  }) => {
    test.setTimeout(120_000);
    mkdirSync(PICTURES, { recursive: true });
    const { companion } = await visitBesideCall(webside, desktop);
    await maximise(webside);
    const { view } = companion;
    const call = await webside.call();
    await expect.poll(() => call.evaluate(() => outerWidth)).toBe(Math.round(width / scale));
    expect(await view.run(() => devicePixelRatio)).toBe(scale);
    const { chips, all, isAlone } = await view.run(startOfChips);
    expect(isAlone).toBe(true);
    expect(Math.abs(chips - all)).toBeLessThanOrEqual(1);
    desktop.picture(resolve(PICTURES, `beside-${width}.png`));
    for (const label of AFTER_JOINING) {
      await expect.poll(() => companion.next()).toBe(label);
      await expectAllInSight(view);
      await companion.done();
    }
  });
}

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { atStart } from './journeys/whole-visit';
import type { ChromiumView } from './chromium-view';
import { SettingsPage } from './pages/settings';

/** More than any page has. */
const STEPS = 150;

/** One place where the focus stops. */
interface Stop {
  /** Role and name, as a screen reader says them. */
  said: string;
  /** What is wrong with it, in words. */
  wrong: string[];
}

/** Walks with Tab from the page's beginning to its end. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    document.body.setAttribute('tabindex', '-1');
    document.body.focus();
    document.body.removeAttribute('tabindex');
    Object.assign(globalThis, { before: document.body });
  });
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === 'none') return stops;
    if (stop !== 'the same') stops.push(stop);
  }
  throw new Error('The walk has no end.');
}

/**
 * Runs in a page: what has the focus, and whether it is seen, uncovered, and after what had it before. A day's field
 * has stops of its own, one for each part of the day.
 */
function lookAtFocus(): Stop | 'none' | 'the same' {
  const here = globalThis as unknown as { before: Element };
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return 'none';
  if (element === here.before) return 'the same';
  const labels = (element as HTMLInputElement).labels;
  const name = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
  const state = ['aria-expanded', 'aria-pressed', 'aria-disabled', 'aria-current', 'aria-keyshortcuts']
    .filter((attribute) => element.hasAttribute(attribute))
    .map((attribute) => ` [${attribute.slice('aria-'.length)}=${element.getAttribute(attribute)}]`);
  const kind = element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase();
  const wrong: string[] = [];
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) wrong.push('has no ring');
  const { left, top, width, height, bottom } = element.getBoundingClientRect();
  if (top < 0 || (bottom > innerHeight && height < innerHeight)) wrong.push('is out of sight');
  const places = [0.5, 0.05, 0.95].map((part) =>
    document.elementFromPoint(left + width / 2, top + height * part),
  );
  const isOn = (place: Element | null) =>
    place !== null && (element.contains(place) || place.contains(element));
  if (height < innerHeight / 2 && !places.every(isOn)) wrong.push('is covered');
  if (!(here.before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
    wrong.push('is out of order');
  const last = here.before.getBoundingClientRect();
  if (here.before !== document.body && bottom <= last.top + 1)
    wrong.push('is above what had the focus before');
  here.before = element;
  return { said: `${kind} ${name.trim()}${state.join('')}`, wrong };
}

/** Walks through a page at two sizes, keeps to what is written down, and finds nothing wrong. */
async function expectWalk({ page }: ChromiumView, name: string): Promise<void> {
  // The last is a window of 1280 × 1024 at 400 %.
  for (const [width, height] of [
    [360, 665],
    [240, 480],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    const stops = await walk(page);
    const wrong = stops.flatMap(({ said, wrong }) => wrong.map((one) => `${said} ${one}`));
    expect(wrong, `${name} at ${width} × ${height}`).toEqual([]);
    expect(timeless(`${stops.map(({ said }) => said).join('\n')}\n`)).toMatchSnapshot(`focus-${name}.txt`);
  }
  await page.setViewportSize({ width: 360, height: 665 });
  const tree = await page.locator('body').ariaSnapshot();
  expect(`${timeless(tree)}\n`).toMatchSnapshot(`names-${name}.txt`);
}

/** Without days, times and the version, which are others each time. */
function timeless(text: string): string {
  return text
    .replaceAll(/\b\d+\.\d+\.\d+\b/g, 'VERSION')
    .replaceAll(/\d{1,2}:\d{2}/g, 'TIME')
    .replaceAll(/(?:\w+day, )?\d{1,2} [A-Z][a-z]+ 20\d\d/g, 'DAY');
}

test('the focus is seen at every stop, in the order one reads, at Start and in the quiet middle', async ({
  webside,
}) => {
  const companion = await atStart(webside);
  const { view } = companion;
  await view.see('button', 'No recovery code yet');
  await expectWalk(view, 'start');
  await companion.start('J.M.');
  await expectWalk(view, 'before-joining');
  await companion.join();
  await expectWalk(view, 'quiet-middle');

  // What took the place of the item that was marked is marked by the same key.
  await view.page.getByRole('button', { name: 'Done', exact: true }).focus();
  const first = await companion.next();
  await companion.view.press('Enter');
  await expect.poll(() => companion.next()).not.toBe(first);
  expect(await view.focused()).toBe('button Done');

  await companion.toClosing();
  expect(await view.focused()).toBe('h1 Before closing');
  await companion.finish();
  expect(await view.focused()).toBe('h1 Visit finished');
  await companion.close();
  expect(await view.focused()).toBe('h1 Start a visit');
  await view.close();

  const visits = await webside.open('visits.html');
  await visits.see('list', 'Visits');
  await visits.click('button', 'Filters');
  await expectWalk(visits, 'visits-list');
  await visits.clickNamed('button', 'J.M.');
  await visits.see('button', 'Copy summary');
  await expectWalk(visits, 'visits');
});

test('the focus is seen at every stop, in the order one reads, in Settings', async ({ webside }) => {
  await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  await view.see('list', 'Visit types');
  await view.see('button', 'Erase everything on this device');
  await expectWalk(view, 'settings');
});

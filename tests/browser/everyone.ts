import type { Page } from '@playwright/test';
import { axe } from './axe';
import { overflow } from './in-page';
import { cutOff, lowButtons, overlaid, sizeText, smallTargets, spaceText } from './measures';
import { takePictures } from './pictures';

/** What one presses in the middle of other things: at least 44 px high. */
const MAIN = ['Start visit', 'Join', 'Done', 'Not needed', 'Undo', 'Finish visit', 'Close visit', 'Unlock'];

/** Nothing in the style sheets changes between 320 and 400 px: a scheme's colours are the same at both. */
const SCHEMES = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', at: [0, 1] },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', at: [0] },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active', at: [1] },
] as const;

const HEIGHT = 665;

/** Cut off on purpose: an excerpt of what one press shows in full. */
const EXCERPTS = '.visits-line';

/** At which widths (px) axe looks, and at which the sizes are measured: the panel's, or those of a page in a window. */
const PANEL = { axe: [320, 400], sizes: [240, 320, 400, 480] };
export const WINDOW = { axe: [320, 1280], sizes: [240, 320, 480, 720, 1024, 1280] };

/** What stands in someone's way in a page as it stands now, in words; nothing is the good answer. */
export async function barriers(page: Page, state: string, widths = PANEL): Promise<string[]> {
  const found: string[] = [];
  const note = (where: string, what: string[]) =>
    found.push(...what.map((one) => `${state}, ${where}: ${one}`));
  await inEachScheme(page, note, widths.axe);
  await atEachWidth(page, note, widths.sizes);
  await takePictures(page, state, { widths: widths.sizes.slice(0, 3), fullPage: true });
  await page.setViewportSize({ width: 360, height: HEIGHT });
  return found;
}

type Note = (where: string, what: string[]) => void;

/** What axe finds. Only colours differ from scheme to scheme. */
async function inEachScheme(page: Page, note: Note, widths: number[]): Promise<void> {
  for (const { name, at, ...scheme } of SCHEMES) {
    await page.emulateMedia(scheme);
    for (const width of widths.filter((_, place) => at.some((one) => one === place))) {
      note(`${name}, ${width} px`, await axeInFull(page, width, { colours: name !== 'light' }));
    }
    if (scheme.forcedColors === 'active') note(name, await page.evaluate(overlaid));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** What axe finds in a window that has the size it has, in each scheme. */
export async function axeInSchemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { name, ...scheme } of SCHEMES) {
    await page.emulateMedia(scheme);
    found.push(...(await axe(page)).map((one) => `${name}: ${one}`));
    if (scheme.forcedColors === 'active') found.push(...(await page.evaluate(overlaid)));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}

/**
 * What axe finds in a window as high as its page: of what lies under the bar at the foot, it could not tell the colour.
 * A page that grew meanwhile, by a part that was still loading, is looked at anew.
 */
async function axeInFull(page: Page, width: number, options: { colours: boolean }): Promise<string[]> {
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (;;) {
    await page.setViewportSize({ width, height: HEIGHT });
    const height = await heightOf();
    await page.setViewportSize({ width, height });
    const found = await axe(page, options);
    if ((await heightOf()) <= height) return found;
  }
}

/** Sizes, at every width, with text set apart and twice as large. */
async function atEachWidth(page: Page, note: Note, widths: number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    note(`${width} px, smaller than 24 px`, await page.evaluate(smallTargets, 24));
    note(`${width} px, lower than 44 px`, await page.evaluate(lowButtons, MAIN));
    note(`${width} px`, await outOfPlace(page));
    await page.evaluate(spaceText, true);
    note(`${width} px, text apart`, await outOfPlace(page));
    await page.evaluate(spaceText, false);
  }
  await page.setViewportSize({ width: 320, height: HEIGHT });
  await page.evaluate(sizeText, 200);
  note('320 px, text twice as large', await outOfPlace(page));
  await page.evaluate(sizeText, 100);
}

async function outOfPlace(page: Page): Promise<string[]> {
  return [...(await page.evaluate(overflow)), ...(await page.evaluate(cutOff, EXCERPTS))];
}

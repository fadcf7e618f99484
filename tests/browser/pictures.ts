import { expect, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { overflow } from './in-page';

/** Pictures are taken when someone is there to look at them: they take longer than all that is checked. */
const ARE_WANTED = process.env['PICTURES'] === '1';
/** Where they lie. */
const PICTURES = resolve(import.meta.dirname, '../../test-results/screens');

/** At which widths a page is looked at (CSS px), in a window of which height, and whether a picture shows the whole page. */
interface Looks {
  widths: readonly number[];
  height?: number;
  fullPage?: boolean;
}

/** Looks at a state of a page at every width, light and dark: nothing may be cut off at the side. */
export async function isWhole(page: Page, name: string, looks: Looks): Promise<void> {
  await inEachLook(page, name, looks, async (where) => {
    expect(await page.evaluate(overflow), where).toEqual([]);
  });
}

/** Takes a state of a page at every width, light and dark, if pictures are wanted. */
export async function takePictures(page: Page, name: string, looks: Looks): Promise<void> {
  if (ARE_WANTED) await inEachLook(page, name, looks);
}

async function inEachLook(
  page: Page,
  name: string,
  { widths, height = 665, fullPage = false }: Looks,
  check?: (where: string) => Promise<void>,
): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      await check?.(`${name} at ${width} px, ${colorScheme}`);
      if (!ARE_WANTED) continue;
      await page.screenshot({ path: resolve(PICTURES, `${name}-${width}-${colorScheme}.png`), fullPage });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

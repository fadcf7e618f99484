import { expect, type Page } from '@playwright/test';
import type { Screen } from '../../support/screen';
import type { View } from '../driver';
import type { ChromiumBrowser } from '../fixtures';
import { atStartInPlace } from '../journeys/whole-visit';
import { pause, type CompanionPage } from './companion';

/** The shortcuts as xdotool writes them. */
export const SHORTCUT = {
  open: 'alt+shift+o',
  done: 'alt+shift+d',
  undo: 'alt+shift+u',
  hide: 'alt+shift+q',
};

/** A second press of a shortcut this soon is taken for the same key, held down (ms). */
const HELD = 900;

/** The call with the panel beside it and a visit that has been joined; the call's page has the focus. */
export async function visitBesideCall(
  webside: ChromiumBrowser,
  desktop: Screen,
): Promise<{ companion: CompanionPage; panel: Page }> {
  await webside.call();
  const companion = await atStartInPlace(webside);
  await companion.start('call');
  await companion.join();
  await focusCall(webside, desktop);
  return { companion, panel: companion.view.page };
}

/** Clicks into the call's page, as a person does who has just looked at the panel. */
export async function focusCall(webside: ChromiumBrowser, desktop: Screen): Promise<void> {
  const call = await webside.call();
  await call.bringToFront();
  await expect
    .poll(() => {
      desktop.click(200, 500);
      return call.evaluate(() => document.hasFocus());
    })
    .toBe(true);
}

export async function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.hasFocus());
}

/** Presses a shortcut as a person does: not in the same moment as the one before, and lets it have its effect. */
export async function press(desktop: Screen, keys: string): Promise<void> {
  await pause(HELD + 50);
  desktop.press(keys);
}

/**
 * Closes the panel, and waits until the browser has taken it away too: a press before that is taken for a part of the
 * closing, and the call's page has its whole width back only after it.
 */
export async function closePanel(webside: ChromiumBrowser, panel: View): Promise<void> {
  const call = await webside.call();
  await panel.close();
  await expect.poll(() => webside.chromium.countPanels()).toBe(0);
  await expect.poll(() => call.evaluate(() => outerWidth - innerWidth)).toBeLessThan(50);
}

/**
 * Lets the browser forget that a page was touched: it lets a page do for some seconds what needs a gesture, and takes
 * whatever this test runs in a page for one. A person in a call has not touched the panel for minutes.
 */
export const untouched = () => pause(6_000);

/** Lets the time pass in which something would have happened, if it did. */
export const meanwhile = () => pause(1_000);

import { withCall } from '../browser/fixtures';
import type { FirefoxOptions } from './firefox';
import { FirefoxBrowser } from './firefox-browser';

interface Fixtures {
  /** How this test's browser is started. */
  launch: Partial<FirefoxOptions>;
  webside: FirefoxBrowser;
}

/** For what only Firefox has. What every browser must do is a journey (`browser/journeys/fixtures.ts`). */
export const test = withCall.extend<Fixtures>({
  launch: [{}, { option: true }],
  webside: async ({ callUrl, launch }, use, info) => {
    const browser = await FirefoxBrowser.launch(callUrl, launch);
    await use(browser);
    if (info.status !== info.expectedStatus) await browser.keepPictures(info.outputPath.bind(info));
    await browser.close();
  },
});

export { expect } from '@playwright/test';

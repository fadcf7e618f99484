import { FirefoxBrowser } from '../../firefox/firefox-browser';
import { ChromiumBrowser } from '../chromium-browser';
import type { Browser } from '../driver';
import { withCall } from '../fixtures';

/** A journey knows only what every browser can do; the project it runs in chooses the browser. */
export const test = withCall.extend<{ webside: Browser }>({
  webside: async ({ callUrl }, use, info) => {
    const isFirefox = info.project.name === 'firefox';
    const browser = await (isFirefox ? FirefoxBrowser : ChromiumBrowser).launch(callUrl);
    await use(browser);
    if (info.status !== info.expectedStatus) await browser.keepPictures(info.outputPath.bind(info));
    await browser.close();
  },
});

export { expect } from '@playwright/test';

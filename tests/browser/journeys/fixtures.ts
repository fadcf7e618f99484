import { FirefoxBrowser } from '../../firefox/firefox-browser';
import { ChromiumBrowser } from '../chromium-browser';
import type { Browser } from '../driver';
import { withCall } from '../fixtures';

/** A journey knows only what every browser can do; the project it runs in chooses the browser. */
export const test = withCall.extend<{ webside: Browser }>({
  webside: async ({ callUrl, shelf }, use, info) => {
    const isFirefox = info.project.name === 'firefox';
    const launch = (): Promise<ChromiumBrowser | FirefoxBrowser> =>
      (isFirefox ? FirefoxBrowser : ChromiumBrowser).launch(callUrl);
    await shelf.lend(JSON.stringify({}), launch, use, info);
  },
});

export { expect } from '@playwright/test';

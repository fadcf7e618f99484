import { FirefoxBrowser } from '../../firefox/firefox-browser';
import { ChromiumBrowser } from '../chromium-browser';
import type { Browser } from '../driver';
import { withCall } from '../fixtures';

interface Fixtures {
  /** Whether the browser notes down what a person does in it; where it can be asked not to, it is. */
  remembers: boolean;
  webside: Browser;
}

/** A journey knows only what every browser can do; the project it runs in chooses the browser. */
export const test = withCall.extend<Fixtures>({
  remembers: [false, { option: true }],
  webside: async ({ callUrl, remembers, shelf }, use, info) => {
    const isFirefox = info.project.name === 'firefox';
    const launch = (): Promise<ChromiumBrowser | FirefoxBrowser> =>
      isFirefox ? FirefoxBrowser.launch(callUrl, { remembers }) : ChromiumBrowser.launch(callUrl);
    await shelf.lend(JSON.stringify(remembers ? { remembers } : {}), launch, use, info);
  },
});

export { expect } from '@playwright/test';

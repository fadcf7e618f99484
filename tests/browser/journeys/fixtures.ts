import type { TestInfo } from '@playwright/test';
import { FirefoxBrowser } from '../../firefox/firefox-browser';
import { ChromiumBrowser } from '../chromium-browser';
import type { Browser } from '../driver';
import { withCall } from '../fixtures';

interface Fixtures {
  /** Whether the browser notes down what a person does in it; where it can be asked not to, it is. */
  remembers: boolean;
  webside: Browser;
  /** Another person's browser, with a profile of its own. */
  colleague: Browser;
}

function launch(
  { project }: TestInfo,
  callUrl: string,
  remembers: boolean,
): Promise<ChromiumBrowser | FirefoxBrowser> {
  return project.name === 'firefox'
    ? FirefoxBrowser.launch(callUrl, { remembers })
    : ChromiumBrowser.launch(callUrl);
}

/** A journey knows only what every browser can do; the project it runs in chooses the browser. */
export const test = withCall.extend<Fixtures>({
  remembers: [false, { option: true }],
  webside: async ({ callUrl, remembers, shelf }, use, info) => {
    const begin = () => launch(info, callUrl, remembers);
    await shelf.lend(JSON.stringify(remembers ? { remembers } : {}), begin, use, info);
  },
  colleague: async ({ callUrl }, use, info) => {
    const browser = await launch(info, callUrl, false);
    await use(browser);
    if (info.status !== info.expectedStatus)
      await browser.keepPictures((name) => info.outputPath(`colleague-${name}`));
    await browser.close();
  },
});

export { expect } from '@playwright/test';

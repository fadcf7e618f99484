import { withCall } from '../browser/fixtures';
import type { FirefoxOptions } from './firefox';
import { FirefoxBrowser } from './firefox-browser';

interface Fixtures {
  /** How this test's browser is started. */
  launch: Partial<FirefoxOptions>;
  /** Whether the browser must be one that nobody has used. */
  isNew: boolean;
  webside: FirefoxBrowser;
}

/** For what only Firefox has. What every browser must do is a journey (`browser/journeys/fixtures.ts`). */
export const test = withCall.extend<Fixtures>({
  launch: [{}, { option: true }],
  isNew: [false, { option: true }],
  webside: async ({ callUrl, launch, isNew, shelf }, use, info) => {
    if (isNew) await shelf.clear();
    await shelf.lend(JSON.stringify(launch), () => FirefoxBrowser.launch(callUrl, launch), use, info);
  },
});

export { expect } from '@playwright/test';

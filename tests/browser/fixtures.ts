import { test as base } from '@playwright/test';
import { startDemoCall } from '../demo-call/server';
import type { LaunchOptions } from '../support/chromium';
import { ChromiumBrowser } from './chromium-browser';

export { ChromiumBrowser } from './chromium-browser';

/** The page of the call, served as long as a worker runs. */
export const withCall = base.extend<object, { callUrl: string }>({
  callUrl: [
    async ({}, use) => {
      const server = await startDemoCall();
      await use(`${server.url}?small`);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

interface Fixtures {
  /** How this test's browser is started. */
  launch: Partial<LaunchOptions>;
  webside: ChromiumBrowser;
}

/** For what only Chromium has. What every browser must do is a journey (`journeys/fixtures.ts`). */
export const test = withCall.extend<Fixtures>({
  launch: [{}, { option: true }],
  webside: async ({ callUrl, launch }, use, info) => {
    if (info.project.name !== 'chromium') throw new Error('This test is for Chromium alone.');
    const browser = await ChromiumBrowser.launch(callUrl, launch);
    await use(browser);
    if (info.status !== info.expectedStatus) await browser.keepPictures(info.outputPath.bind(info));
    await browser.close();
  },
});

export { expect } from '@playwright/test';

import { test as base } from '@playwright/test';
import { startDemoCall } from '../demo-call/server';
import type { LaunchOptions } from '../support/chromium';
import { ChromiumBrowser } from './chromium-browser';
import { Shelf } from './lending';

export { ChromiumBrowser } from './chromium-browser';

/** As long as a worker runs: the page of the call, served, and the browser that goes from test to test. */
export const withCall = base.extend<object, { callUrl: string; shelf: Shelf }>({
  callUrl: [
    async ({}, use) => {
      const server = await startDemoCall();
      await use(`${server.url}?small`);
      await server.close();
    },
    { scope: 'worker' },
  ],
  shelf: [
    async ({}, use) => {
      const shelf = new Shelf();
      await use(shelf);
      await shelf.clear();
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
  webside: async ({ callUrl, launch, shelf }, use, info) => {
    if (info.project.name !== 'chromium') throw new Error('This test is for Chromium alone.');
    await shelf.lend(JSON.stringify(launch), () => ChromiumBrowser.launch(callUrl, launch), use, info);
  },
});

export { expect } from '@playwright/test';

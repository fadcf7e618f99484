import { test as base } from '@playwright/test';
import { startDemoCall } from '../demo-call/server';
import type { LaunchOptions } from '../support/chromium';
import { openScreen, type Screen } from '../support/screen';
import { ChromiumBrowser } from './chromium-browser';
import { Shelf } from './lending';

export { ChromiumBrowser } from './chromium-browser';

interface Lasting {
  /** The page of the call, served. */
  callUrl: string;
  /** The browser that goes from test to test. */
  shelf: Shelf;
  /** A screen of its own, for browsers in real windows. */
  desktop: Screen;
}

/** What lasts as long as a worker runs, from the moment someone wants it. */
export const withCall = base.extend<object, Lasting>({
  callUrl: [
    async ({}, use) => {
      const server = await startDemoCall();
      await use(`${server.url}?small`);
      await server.close();
    },
    { scope: 'worker' },
  ],
  desktop: [
    async ({ shelf }, use) => {
      const screen = await openScreen(1280, 800);
      await use(screen);
      // No browser is left on a screen that goes.
      await shelf.clear();
      await screen.close();
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

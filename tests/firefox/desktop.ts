import { openScreen, type Screen } from '../support/screen';
import { test as base } from './fixtures';

/** Firefox in real windows, on a screen of its own. */
export const test = base.extend<object, { desktop: Screen }>({
  desktop: [
    async ({}, use) => {
      const screen = await openScreen(1280, 800);
      await use(screen);
      await screen.close();
    },
    { scope: 'worker' },
  ],
  launch: async ({ desktop }, use) => use({ display: desktop.display }),
});

export { expect } from './fixtures';

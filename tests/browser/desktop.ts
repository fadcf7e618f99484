import { openScreen, type Screen } from '../support/screen';
import { test as base } from './fixtures';

/** Chromium in real windows, on a screen of its own: for what a headless browser has not, such as keys of the system. */
export const test = base.extend<object, { desktop: Screen }>({
  desktop: [
    async ({}, use) => {
      const screen = await openScreen(1280, 800);
      await use(screen);
      await screen.close();
    },
    { scope: 'worker' },
  ],
  // Headless, or told a size at the start, the browser gives every window the same.
  launch: async ({ desktop }, use) =>
    use({ headless: false, display: desktop.display, forPerson: true, ownSizes: true }),
});

export { expect } from './fixtures';

import { test as base } from './fixtures';

/** Chromium in real windows, on a screen of its own: for what a headless browser has not, such as keys of the system. */
export const test = base.extend({
  // Headless, or told a size at the start, the browser gives every window the same.
  launch: async ({ desktop }, use) =>
    use({ headless: false, display: desktop.display, forPerson: true, ownSizes: true }),
});

export { expect } from './fixtures';

import { test as base } from './fixtures';

/** Firefox in real windows, on a screen of its own. */
export const test = base.extend({
  launch: async ({ desktop }, use) => use({ display: desktop.display }),
});

export { expect } from './fixtures';

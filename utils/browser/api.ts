import { browser } from 'wxt/browser';

export { browser };

/** Chromium's own API where the polyfill lacks it (`sidePanel`); undefined elsewhere. */
export const chromium: Partial<typeof chrome> | undefined = (globalThis as { chrome?: typeof chrome }).chrome;

import { browser } from './api';

/** Webside's version, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The id under which this browser knows Webside, as its policies name it, and which browser that is. */
export function extensionIdentity(): { browser: 'chrome' | 'edge' | 'firefox'; id: string } {
  const { userAgent } = navigator;
  const chromium = userAgent.includes('Edg/') ? 'edge' : 'chrome';
  return { browser: userAgent.includes('Firefox/') ? 'firefox' : chromium, id: browser.runtime.id };
}

import { browser } from './api';

/** Webside's version, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

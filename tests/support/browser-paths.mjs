import { existsSync } from 'node:fs';
import { join } from 'node:path';

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
];
const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function candidates() {
  if (process.platform === 'darwin') return MAC;
  if (process.platform !== 'win32') return LINUX;
  const roots = [process.env['LOCALAPPDATA'], process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']];
  return roots.flatMap((root) => (root ? WINDOWS.map((path) => join(root, path)) : []));
}

/**
 * The browser to use: `WEBSIDE_BROWSER` when set, else the first Chromium, Chrome or Edge in its usual place.
 * @returns {string | undefined} the path of its program; undefined when this machine has none
 */
export function findBrowser() {
  const chosen = process.env['WEBSIDE_BROWSER'];
  return chosen ? chosen : candidates().find((path) => existsSync(path));
}

/**
 * The Firefox to use: `WEBSIDE_FIREFOX` when set, else the first in its usual place.
 * @returns {string | undefined} the path of its program; undefined when this machine has none
 */
export function findFirefox() {
  const chosen = process.env['WEBSIDE_FIREFOX'];
  return chosen ? chosen : FIREFOX.find((path) => existsSync(path));
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, findFirefox } from './browser-paths.mjs';

/**
 * What a fresh machine lacks: Debian's package names, and how to tell that it is there. This file runs before
 * `node_modules` exists, on nothing but Node.
 */
const PACKAGES = {
  chromium: () => findBrowser() !== undefined,
  'firefox-esr': () => findFirefox() !== undefined,
  xvfb: () => onPath('Xvfb'),
  xauth: () => onPath('xauth'),
  age: () => onPath('age'),
  openbox: () => onPath('openbox'),
  imagemagick: () => onPath('import'),
  xdotool: () => onPath('xdotool'),
  'fonts-liberation': () => fontsIn('truetype/liberation', 'truetype/liberation2', 'liberation-fonts'),
  'fonts-dejavu-core': () => fontsIn('truetype/dejavu', 'dejavu-sans-fonts'),
  'fonts-noto-core': () => fontsIn('truetype/noto/NotoSans-Regular.ttf', 'noto', 'google-noto'),
  'fonts-noto-color-emoji': () => fontsIn('truetype/noto/NotoColorEmoji.ttf', 'noto', 'google-noto'),
};

/** @typedef {keyof typeof PACKAGES} SystemPackage */

/**
 * A browser on a screen of its own, pictures of that screen, and type for every script in the tests.
 * @type {SystemPackage[]}
 */
export const SCREEN = [
  'chromium',
  'xvfb',
  'xauth',
  'openbox',
  'imagemagick',
  'xdotool',
  'fonts-liberation',
  'fonts-dejavu-core',
  'fonts-noto-core',
  'fonts-noto-color-emoji',
];

/**
 * The same, the other browser, and the tool that must open our backups.
 * @type {SystemPackage[]}
 */
export const BROWSERS = [...SCREEN, 'firefox-esr', 'age'];

/**
 * What to install where there is no apt-get.
 * @type {Partial<Record<SystemPackage, string>>}
 */
const ELSEWHERE = {
  chromium:
    'Please install Chromium, Google Chrome or Microsoft Edge, or set WEBSIDE_BROWSER to its program.',
  'firefox-esr': 'Please install Firefox 142 or later, or set WEBSIDE_FIREFOX to its program.',
};

const ROOT = join(import.meta.dirname, '../..');

/** @param {string} program */
function onPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** @param {string[]} places */
function fontsIn(...places) {
  return places.some((place) => existsSync(join('/usr/share/fonts', place)));
}

/** Installs the npm packages when those here are not the ones of `package-lock.json`. Ends the process on failure. */
export function ensurePackages() {
  if (packagesFit()) return;
  say('Installing npm packages; this takes about a minute.');
  const npm = process.env['npm_execpath'];
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  run(program, [...first, 'ci', '--no-audit', '--no-fund'], {
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    shell: !npm && process.platform === 'win32',
  });
}

/** npm leaves its own list of what it has put in place; it writes it last, so that half an install does not fit. */
function packagesFit() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = packagesOf(installed);
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

/**
 * @param {string} lock
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}

/**
 * Makes sure that the system has what is named: installs it as root on Debian, else says what to install and
 * ends the process.
 * @param {SystemPackage[]} names
 */
export function ensureSystem(names) {
  const missing = names.filter((name) => !PACKAGES[name]());
  if (missing.length === 0) return;
  if (!onPath('apt-get') || process.getuid?.() !== 0) {
    askFor(missing);
    process.exit(1);
  }
  say(`Installing ${missing.join(', ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], { env });
  const options = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends'];
  run('apt-get', [...options, ...missing], { env });
}

/** @param {SystemPackage[]} missing */
function askFor(missing) {
  const words = missing.map((name) => ELSEWHERE[name] ?? '');
  if (words.every(Boolean) && !onPath('apt-get')) {
    for (const line of words) say(line);
    return;
  }
  say(`Please install: ${missing.join(' ')}`);
  say('On Debian:');
  say(`  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`);
}

/**
 * Runs a program without a word, shows all it said if it fails, and then ends the process.
 * @param {string} program
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function run(program, parameters, options = {}) {
  const { status, error, output } = spawnSync(program, parameters, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e9,
    ...options,
  });
  if (status === 0) return;
  for (const text of output ?? []) if (text) process.stderr.write(text);
  say(`Failed: ${program} ${parameters.join(' ')}${error ? ` (${error.message})` : ''}`);
  process.exit(1);
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

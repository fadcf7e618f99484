import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildOf, manifestOf, readmeSection, type Manifest } from './manifest';

const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

/** README's table: each row's name, and its cells in the order of `BUILDS`. */
function table(): Map<string, string[]> {
  const lines = readmeSection('What each browser has').split('\n');
  const rows = lines.filter((line) => line.startsWith('| ')).map((line) => line.split('|').slice(1, -1));
  return new Map(
    rows.slice(2).map(([name = '', ...cells]) => [name.trim(), cells.map((cell) => cell.trim())]),
  );
}

/** What a press of the toolbar button does in a browser that has what this build's manifest asks for. */
async function pressOf(manifest: Manifest): Promise<string> {
  let told = 'nothing';
  let press: (() => void) | undefined;
  const tell = (words: string) => () => {
    told = words;
    return Promise.resolve({});
  };
  const panel = { setPanelBehavior: tell('opens and shuts the side panel') };
  vi.stubGlobal('chrome', manifest.side_panel ? { sidePanel: panel } : {});
  Object.assign(fakeBrowser, {
    action: { onClicked: { addListener: (listener: () => void) => (press = listener) } },
    sidebarAction: manifest.sidebar_action && { toggle: tell('opens and shuts the sidebar') },
  });
  const { openCompanionFromToolbar } = await import('@/utils/browser');
  openCompanionFromToolbar();
  press?.();
  return told;
}

function scriptsOf(build: string): string {
  const names = readdirSync(buildOf(build), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(buildOf(build), name), 'utf8'))
    .join('\n');
}

const PINNED = 'no: pin it with the puzzle piece';

/** Each row of README's table, as the build has it. */
const ROWS: Record<string, (manifest: Manifest, build: string) => string | Promise<string>> = {
  'side panel': ({ side_panel }) => (side_panel ? 'yes' : 'no: the sidebar instead'),
  sidebar: ({ sidebar_action }) => (sidebar_action ? 'yes' : 'no: the side panel instead'),
  'own window': (_, build) => (/type:[`"']popup[`"']/.test(scriptsOf(build)) ? 'yes' : 'no'),
  'floating window': ({ minimum_chrome_version, browser_specific_settings }, build) => {
    if (!scriptsOf(build).includes('documentPictureInPicture')) return 'no';
    const gecko = browser_specific_settings?.gecko.strict_min_version;
    const [oldest, brought] = gecko === undefined ? [minimum_chrome_version, 116] : [gecko, 151];
    const isInAll = parseInt(oldest ?? '') >= brought;
    return `from the own window${isInAll ? '' : `, since ${brought}: before, the own window alone`}`;
  },
  'toolbar button': (manifest) => pressOf(manifest),
  'button in sight from the start': ({ action }) => (action.default_area === 'navbar' ? 'yes' : PINNED),
  'opens by itself': ({ sidebar_action }) => (sidebar_action?.open_at_install === true ? 'yes' : 'never'),
  'shortcuts for the whole browser': ({ commands }) => {
    const names = Object.entries(commands).filter(([, { suggested_key }]) => suggested_key);
    return `${names.length}: ${names.map(([name]) => (name.startsWith('_execute') ? 'open' : name.replace('-', ' '))).join(', ')}`;
  },
  'private windows': ({ incognito }) => (incognito === 'not_allowed' ? 'never' : 'yes'),
  'oldest version': ({ minimum_chrome_version, browser_specific_settings }) =>
    minimum_chrome_version ?? String(parseInt(browser_specific_settings?.gecko.strict_min_version ?? '')),
};

test.each(Object.entries(ROWS))('README says of each browser what its build has: %s', async (name, rowOf) => {
  const cells = [];
  for (const build of BUILDS) {
    vi.resetModules();
    cells.push(await rowOf(manifestOf(build), build));
  }
  expect(table().get(name)).toEqual(cells);
});

test('README’s table of browsers has no row that nothing holds', () => {
  expect([...table().keys()]).toEqual(Object.keys(ROWS));
});

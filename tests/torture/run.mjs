/**
 * `npm run torture`: the long versions of tests that are in `npm test` too (`tests/support/how-many.ts`), each with its
 * minutes, closing with one line, `N passed, N failed`. `npm run torture -- model kills` runs only the parts named.
 */
import { chosen, countBrowser, countUnit, report, runParts } from '../support/parts.mjs';
import { ensurePackages, ensureSystem } from '../support/setup.mjs';

const parts = [
  longRun('configurations', 'tests/property/configuration.test.ts'),
  longRun('model', 'tests/property/model.test.ts'),
  longRun('windows', 'tests/property/two-windows.test.ts'),
  longRun('backups', 'tests/property/backup.test.ts'),
  {
    name: 'kills',
    commands: [
      ['wxt', 'build', '-b', 'chrome'],
      [
        'playwright',
        'test',
        '-c',
        'tests/browser/playwright.config.ts',
        '--workers',
        '1',
        'browser/kill.spec',
      ],
    ],
    count: () => countBrowser('browser'),
  },
];

process.env['WEBSIDE_TORTURE'] = '1';
const wanted = chosen(parts, process.argv.slice(2));
const started = Date.now();
ensurePackages();
ensureSystem(['chromium']);
// One after the other: how long each takes shall be its own doing.
await runParts(
  wanted,
  wanted.map(({ name }) => [[name]]),
  started,
);

/**
 * A part of tests that need no browser.
 * @param {string} name
 * @param {string} file
 */
function longRun(name, file) {
  const out = `--outputFile.json=${report(name)}`;
  return {
    name,
    commands: [['vitest', 'run', '--reporter=default', '--reporter=json', out, file]],
    count: () => countUnit(name),
  };
}

/**
 * `npm test`: sets up what is missing, then runs every part and closes with one line, `N passed, N failed`.
 * `npm test -- unit lint` runs only the parts named.
 */
import { chosen, countBrowser, countUnit, report, runParts } from './support/parts.mjs';
import { BROWSERS, ensurePackages, ensureSystem } from './support/setup.mjs';

/**
 * @param {string} part
 * @param {string} project
 * @param {string[]} more
 */
function vitest(part, project, ...more) {
  const told = ['--reporter=default', '--reporter=json', `--outputFile.json=${report(part)}`];
  return ['vitest', 'run', '--project', project, ...more, ...told];
}

const PARTS = [
  {
    name: 'build',
    commands: [
      ['wxt', 'build', '-b', 'chrome'],
      ['wxt', 'build', '-b', 'edge'],
      ['wxt', 'build', '-b', 'firefox', '--mv3'],
    ],
  },
  { name: 'types', aside: true, commands: [['tsc', '--noEmit', '-p', '.']] },
  {
    name: 'lint',
    aside: true,
    commands: [
      ['eslint', '--max-warnings', '0', '.'],
      ['prettier', '--check', '--log-level', 'warn', '.'],
    ],
  },
  {
    name: 'rules',
    aside: true,
    commands: [['depcruise', '--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'utils']],
  },
  {
    name: 'addon',
    aside: true,
    commands: [
      [
        'web-ext',
        'lint',
        '--source-dir=.output/firefox-mv3',
        '--warnings-as-errors',
        '--no-config-discovery',
        '--boring',
      ],
    ],
  },
  {
    name: 'exports',
    aside: true,
    commands: [
      [
        'ts-unused-exports',
        'tsconfig.json',
        '--showLineNumber',
        '--allowUnusedTypes',
        '--excludePathsFromReport=wxt.config.ts;vitest.config.ts;entrypoints;playwright.config.ts;demo-call/start.ts;bench/bench.ts;quick-argon2.ts;seed-in-page.ts',
      ],
    ],
  },
  { name: 'unit', commands: [vitest('unit', 'pure', '--coverage')], count: () => countUnit('unit') },
  // Counting the branches that are taken makes a key's derivation twice as long.
  { name: 'keeping', commands: [vitest('keeping', 'keeping')], count: () => countUnit('keeping') },
  {
    name: 'browser',
    env: { BROWSER_PART: 'browser' },
    commands: [['playwright', 'test', '-c', 'tests/browser/playwright.config.ts']],
    count: () => countBrowser('browser'),
  },
  {
    name: 'waiting',
    env: { BROWSER_PART: 'waiting' },
    commands: [['playwright', 'test', '-c', 'tests/browser/playwright.config.ts']],
    count: () => countBrowser('waiting'),
  },
  {
    name: 'demo',
    commands: [['node', 'tests/demo-call/start.mjs', '--walk', '--built', '--out', 'test-results/walk']],
  },
];

const STAGES = [
  [['build']],
  [['unit', 'keeping']],
  // Beside the browsers there is only what waits itself, and what takes the time that they leave.
  [['browser'], ['waiting', 'demo'], ['types', 'lint', 'rules', 'addon', 'exports']],
];

const parts = chosen(PARTS, process.argv.slice(2));
const started = Date.now();
ensurePackages();
ensureSystem(BROWSERS);
await runParts(parts, STAGES, started);

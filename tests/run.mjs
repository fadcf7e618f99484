/**
 * `npm test`: sets up what is missing, then runs every part and closes with one line, `N passed, N failed`.
 * `npm test -- unit lint` runs only the parts named.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, ensurePackages, ensureSystem } from './support/setup.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const UNIT_REPORT = resolve(ROOT, 'test-results/unit.json');
const BROWSER_REPORT = resolve(ROOT, 'test-results/browser.json');

/** Each part runs its commands in order; a part with a report counts its tests, another counts as one. */
const PARTS = [
  {
    name: 'build',
    commands: [
      ['wxt', 'build', '-b', 'chrome'],
      ['wxt', 'build', '-b', 'edge'],
      ['wxt', 'build', '-b', 'firefox', '--mv3'],
    ],
  },
  { name: 'types', commands: [['tsc', '--noEmit', '-p', '.']] },
  {
    name: 'lint',
    commands: [
      ['eslint', '--max-warnings', '0', '.'],
      ['prettier', '--check', '--log-level', 'warn', '.'],
    ],
  },
  {
    name: 'rules',
    commands: [['depcruise', '--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'utils']],
  },
  {
    name: 'addon',
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
  {
    name: 'unit',
    commands: [
      [
        'vitest',
        'run',
        '--coverage',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${UNIT_REPORT}`,
      ],
    ],
    count: countUnit,
  },
  {
    name: 'browser',
    commands: [['playwright', 'test', '-c', 'tests/browser/playwright.config.ts']],
    count: countBrowser,
  },
  { name: 'demo', commands: [['node', 'tests/demo-call/start.mjs', '--walk', '--out', 'test-results/walk']] },
];

/** Stages follow each other; the lanes of a stage run at once, and the parts of a lane in order. */
const STAGES = [
  [['build']],
  [['types', 'lint', 'rules', 'addon', 'exports'], ['unit']],
  [['browser']],
  [['demo']],
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `No part is called ${unknown.join(', ')}. There are: ${PARTS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const started = Date.now();
ensurePackages();
ensureSystem(BROWSERS);
const setUp = Date.now() - started;

let passed = 0;
let failed = 0;
const times = [`set-up ${minutes(setUp)}`];
for (const stage of STAGES) {
  // What only computes runs side by side; what stands in a browser has the machine for itself.
  await Promise.all(stage.map((lane) => runLane(lane, stage.length === 1)));
}
console.log(`\n${times.join(' · ')} (minutes)`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * @param {string[]} names of parts, one after the other
 * @param {boolean} alone whether no other lane runs beside it, so that it may speak as it goes
 */
async function runLane(names, alone) {
  for (const part of PARTS.filter(({ name }) => names.includes(name))) {
    if (wanted.length === 0 || wanted.includes(part.name)) await runPart(part, alone);
  }
}

/**
 * @param {(typeof PARTS)[number]} part
 * @param {boolean} alone
 */
async function runPart(part, alone) {
  const begun = Date.now();
  rmSync(resolve(ROOT, `test-results/${part.name}.json`), { force: true });
  if (alone) console.log(`\n── ${part.name}`);
  let said = '';
  let ok = true;
  for (const command of part.commands) {
    if (!ok) break;
    const result = await run(command, alone);
    ok = result.ok;
    said += result.said;
  }
  if (!alone) console.log(`\n── ${part.name}\n${said}`);
  const counted = part.count?.() ?? { passed: Number(ok), failed: Number(!ok) };
  passed += counted.passed;
  // A runner that fails with no failed test (it crashed, or coverage fell) still fails.
  failed += counted.failed || Number(!ok);
  times.push(`${part.name} ${minutes(Date.now() - begun)}`);
}

/**
 * Runs one command: alone it speaks for itself, else all it said is given back, so that no other speaks between its lines.
 * @param {string[]} command
 * @param {boolean} alone
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
function run([program, ...parameters], alone) {
  const path = program === 'node' ? process.execPath : resolve(ROOT, 'node_modules/.bin', program ?? '');
  const out = alone ? 'inherit' : 'pipe';
  return new Promise((done) => {
    // A program that is pinned here has nothing to ask its registry.
    const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
    const child = spawn(path, parameters, { cwd: ROOT, env, stdio: ['ignore', out, out] });
    let said = '';
    const listen = (/** @type {Buffer} */ text) => (said += text.toString());
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('error', (error) => done({ ok: false, said: `${said}${error.message}\n` }));
    child.on('close', (status) => done({ ok: status === 0, said }));
  });
}

/** @param {number} time in ms */
function minutes(time) {
  return (time / 60_000).toFixed(1);
}

function countUnit() {
  const report = read(UNIT_REPORT);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countBrowser() {
  const stats = read(BROWSER_REPORT)?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * A part runs its commands in order. One with a report counts the tests in it, another counts as one. One that is `aside`
 * takes what time the others leave, and speaks when it is done.
 * @typedef {{ name: string, commands: string[][], count?: () => Counted | undefined, aside?: boolean, env?: Record<string, string> }} Part
 * @typedef {{ passed: number, failed: number }} Counted
 */

/**
 * The parts that a command line names, or all.
 * @param {Part[]} parts
 * @param {string[]} wanted
 */
export function chosen(parts, wanted) {
  const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    const known = parts.map(({ name }) => name).join(', ');
    console.error(`No part is called ${unknown.join(', ')}. There are: ${known}.`);
    process.exit(2);
  }
  return wanted.length === 0 ? parts : parts.filter(({ name }) => wanted.includes(name));
}

/**
 * Runs parts, tells each one's minutes, and ends the process after one line, `N passed, N failed`.
 * @param {Part[]} parts
 * @param {string[][][]} stages names of parts. Stages follow each other; the lanes of a stage run at once, and the
 * parts of a lane in order
 * @param {number} started when the set-up began (ms)
 */
export async function runParts(parts, stages, started) {
  const total = { passed: 0, failed: 0 };
  const times = [`set-up ${minutes(Date.now() - started)}`];
  /** @param {Part} part */
  const runPart = async (part) => {
    const begun = Date.now();
    const { passed, failed } = await runCommands(part);
    total.passed += passed;
    total.failed += failed;
    times.push(`${part.name} ${minutes(Date.now() - begun)}`);
  };
  for (const stage of stages) {
    const runLane = async (/** @type {string[]} */ names) => {
      for (const part of parts.filter(({ name }) => names.includes(name))) await runPart(part);
    };
    await Promise.all(stage.map(runLane));
  }
  console.log(`\n${times.join(' · ')} (minutes)`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

/**
 * @param {Part} part
 * @returns {Promise<Counted>}
 */
async function runCommands(part) {
  const { aside = false, env = {} } = part;
  rmSync(report(part.name), { force: true });
  if (!aside) console.log(`\n── ${part.name}`);
  let said = '';
  let ok = true;
  for (const command of part.commands) {
    if (!ok) break;
    const result = await run(command, aside, env);
    ok = result.ok;
    said += result.said;
  }
  if (aside) console.log(`\n── ${part.name}\n${said}`);
  const { passed, failed } = part.count?.() ?? { passed: Number(ok), failed: Number(!ok) };
  // A runner that fails with no failed test (it crashed, or coverage fell) still fails.
  return { passed, failed: failed || Number(!ok) };
}

/**
 * Runs one command. Aside, it has the lowest priority, and all it said is given back: it speaks between no other's lines.
 * @param {string[]} command
 * @param {boolean} aside
 * @param {Record<string, string>} more of the environment
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
function run([program, ...parameters], aside, more) {
  const path = program === 'node' ? process.execPath : resolve(ROOT, 'node_modules/.bin', program ?? '');
  const out = aside ? 'pipe' : 'inherit';
  return new Promise((done) => {
    // A program that is pinned here has nothing to ask its registry.
    const env = { ...process.env, ...more, NO_UPDATE_NOTIFIER: '1' };
    const child = spawn(path, parameters, { cwd: ROOT, env, stdio: ['ignore', out, out] });
    if (aside && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let said = '';
    const listen = (/** @type {Buffer} */ text) => (said += text.toString());
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('error', (error) => done({ ok: false, said: `${said}${error.message}\n` }));
    // One that is ended from outside says nothing itself.
    child.on('close', (status, signal) =>
      done({
        ok: status === 0,
        said: status === 0 ? said : `${said}${program} ended with ${status ?? signal}\n`,
      }),
    );
  });
}

/** @param {number} time in ms */
function minutes(time) {
  return (time / 60_000).toFixed(1);
}

/**
 * Where the runner of a part leaves what it counted.
 * @param {string} name
 */
export function report(name) {
  return resolve(ROOT, `test-results/${name}.json`);
}

/**
 * What Vitest counted in a part's report.
 * @param {string} name
 */
export function countUnit(name) {
  const found = read(report(name));
  return found && { passed: found.numPassedTests, failed: found.numFailedTests };
}

/**
 * What Playwright counted in a part; its own configuration names the report.
 * @param {string} name
 */
export function countBrowser(name) {
  const stats = read(report(name))?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

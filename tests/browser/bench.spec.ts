import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../..');
const README = resolve(ROOT, 'README.md');

/** What `npm run bench -- --quick` prints, on the build that lies there. */
async function quickBench(): Promise<string> {
  const script = resolve(ROOT, 'tests/bench/run.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--quick', '--built']);
  return stdout;
}

test('the benchmark measures every figure, and a quick one leaves README alone', async () => {
  test.setTimeout(300_000);
  const readme = readFileSync(README, 'utf8');
  const rows = (await quickBench()).split('\n').filter((line) => line.startsWith('| '));
  const figures = [
    'open, locked, 10',
    'open, unlocked, 300',
    'open, a visit in front',
    'open Visits',
    'open in the side panel',
    'key to paint',
    'key to durable',
    'mark to paint',
    'mark to durable',
    'search, key to found list, 300',
    'sidepanel.html, heap',
    'visits.html, DOM',
    'the call with the panel in use',
    'sidepanel.html, loaded first',
  ];
  for (const figure of figures) {
    const row = rows.find((line) => line.startsWith(`| ${figure}`));
    expect(row, figure).toMatch(/\d/);
    expect(row, figure).not.toMatch(/NaN|undefined|Infinity/);
  }
  expect(readFileSync(README, 'utf8')).toBe(readme);
});

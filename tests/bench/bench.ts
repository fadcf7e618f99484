import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { pageBundle } from '../support/page-bundle';
import { BenchBrowser } from './browser';
import { Home, type Scripts } from './home';
import { measureCall } from './measures/call';
import { measureMemory } from './measures/memory';
import { measureOpening } from './measures/opening';
import { measurePanel } from './measures/panel';
import { measureSearching } from './measures/searching';
import { measureVault } from './measures/vault';
import { weighPages } from './measures/weight';
import { measureWriting } from './measures/writing';
import { markdownTable, withTable, type Row } from './table';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD = resolve(ROOT, '.output/chrome-mv3');
const README = resolve(ROOT, 'README.md');

/** How many visits, how often each thing is done (and done before that, to warm the browser), and how long the call is watched at a time (s). */
const FULL = {
  sizes: [10, 1_000, 10_000],
  warmings: 1,
  openings: 12,
  writings: 5,
  inputs: 10,
  searchings: 5,
  weighings: 3,
  // After its last look for drafts, 3 s after opening, a page at rest does nothing more; ms.
  rest: 3_500,
  calls: 4,
  watch: 6,
};
const QUICK = {
  sizes: [10, 300],
  warmings: 0,
  openings: 1,
  writings: 1,
  inputs: 2,
  searchings: 1,
  weighings: 1,
  rest: 200,
  calls: 1,
  watch: 1,
};

/** Measures everything, prints the table, and writes it into README unless it was only a quick look. */
export async function bench({ quick }: { quick: boolean }): Promise<void> {
  const began = new Date();
  const browser = await BenchBrowser.start();
  const homes: Home[] = [];
  const stop = () => void end(browser, homes).then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const plan = quick ? QUICK : FULL;
    const scripts = await bundleAll();
    for (const size of plan.sizes) {
      say(`Filling a vault with ${size.toLocaleString('en')} visits.`);
      homes.push(await Home.make(browser, BUILD, size, scripts));
    }
    const rows = await measureAll(homes, plan);
    const text = `${await circumstances(browser, began)}\n\n${markdownTable(rows)}`;
    say(`\n${text}`);
    if (quick) return;
    writeFileSync(README, withTable(readFileSync(README, 'utf8'), text));
    say('\nREADME has this table now.');
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await end(browser, homes);
  }
}

async function bundleAll(): Promise<Scripts> {
  const script = (file: string) => pageBundle(`tests/bench/${file}.ts`, 'bench');
  const [inside, probe, least, watch] = await Promise.all([
    script('inside'),
    script('page/probe'),
    script('page/least'),
    script('page/watch'),
  ]);
  return { inside, probe, least, watch };
}

async function measureAll(homes: Home[], plan: typeof FULL): Promise<Row[]> {
  const largest = homes.at(-1);
  if (!largest) throw new Error('no vault to measure in');
  const parts: [string, () => Row[] | Promise<Row[]>][] = [
    ['opening', () => measureOpening(homes, plan.openings, plan.warmings)],
    ['the side panel', () => measurePanel(largest, plan.openings)],
    ['writing', () => measureWriting(largest, plan.writings, plan.inputs)],
    ['searching', () => measureSearching(largest, plan.searchings)],
    ['memory', () => measureMemory(homes, plan.weighings, plan.rest)],
    ['the call', () => measureCall(largest, plan.calls, plan.watch)],
    ['the vault', () => measureVault(homes)],
    ['weight', () => weighPages(BUILD)],
  ];
  const rows: Row[] = [];
  for (const [name, measure] of parts) {
    say(`Measuring ${name}.`);
    const began = performance.now();
    try {
      rows.push(...(await measure()));
    } catch (error) {
      throw new Error(`${name} could not be measured, and no table is written`, { cause: error });
    }
    say(`  … in ${((performance.now() - began) / 1_000).toFixed(0)} s.`);
  }
  return rows;
}

/** Where and when, and how busy the machine was with other things: a figure without them says little. */
async function circumstances(browser: BenchBrowser, began: Date): Promise<string> {
  const { product } = await browser.cdp.send('Browser.getVersion');
  const [{ model } = { model: 'unknown' }, ...others] = cpus();
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  const day = began.toISOString().slice(0, 10);
  return `${day}, ${String(product)}, headless, ${others.length + 1} × ${model.trim()}, load at the end ${load}.`;
}

async function end(browser: BenchBrowser, homes: Home[]): Promise<void> {
  await browser.close();
  for (const home of homes) home.remove();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

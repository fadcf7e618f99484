import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages, ensureSystem, run } from '../support/setup.mjs';

/**
 * `npm run bench`: what a fresh clone lacks, a build, then every figure beside a blank page, as a table that is put
 * into README. With `--quick` small and short, to see that the measuring works: the table is only printed. With
 * `--built` the build that lies there is measured.
 */
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
});

ensurePackages();
ensureSystem(['chromium']);
if (!values.built) {
  process.stdout.write('Building the extension.\n');
  const wxt = join(import.meta.dirname, '../../node_modules/wxt/bin/wxt.mjs');
  run(process.execPath, [wxt, 'build', '-b', 'chrome']);
}

const { createJiti } = await import('jiti');
/** @type {typeof import('./bench')} */
const { bench } = await createJiti(import.meta.url).import('./bench.ts');
await bench(values);

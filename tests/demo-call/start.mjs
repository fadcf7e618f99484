import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages, ensureSystem, run, SCREEN } from '../support/setup.mjs';

/** `npm start`: what a fresh clone lacks, then the companion beside the demo call. */
const { values } = parseArgs({
  options: { walk: { type: 'boolean' }, out: { type: 'string' }, built: { type: 'boolean' } },
});
const onLinux = process.platform === 'linux';
const hasDisplay = !onLinux || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const walk = values.walk ?? !hasDisplay;

ensurePackages();
ensureSystem(walk && onLinux ? SCREEN : ['chromium']);
// Beside other browsers nobody builds: they read their extension where the build writes.
if (!values.built) {
  process.stdout.write('Building the extension.\n');
  const wxt = join(import.meta.dirname, '../../node_modules/wxt/bin/wxt.mjs');
  run(process.execPath, [wxt, 'build', '-b', 'chrome']);
}

const { createJiti } = await import('jiti');
/** @type {typeof import('./start')} */
const { show } = await createJiti(import.meta.url).import('./start.ts');
await show({ walk, out: values.out });

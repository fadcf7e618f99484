import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const BLANK = resolve(import.meta.dirname, 'page/blank.html');
const SCRIPT = '<script src="/bench-probe.js"></script>';

/**
 * Copies a build to `to`, with a blank page beside its own, and the probe before the first script of each page.
 * Without the build's key Chromium derives the copy's id from its path, so that copies stand side by side, each
 * with a database of its own.
 * @param probe the bundle of `page/probe.ts`
 */
export function copyBuild(build: string, to: string, probe: string): void {
  mkdirSync(to, { recursive: true });
  cpSync(build, to, { recursive: true });
  const { key: _key, ...manifest } = JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8')) as {
    key?: string;
  };
  writeFileSync(join(to, 'manifest.json'), JSON.stringify(manifest));
  for (const page of readdirSync(to).filter((name) => name.endsWith('.html'))) putProbe(join(to, page));
  cpSync(BLANK, join(to, 'blank.html'));
  writeFileSync(join(to, 'bench-probe.js'), probe);
}

function putProbe(page: string): void {
  const html = readFileSync(page, 'utf8');
  const probed = html.replace('<head>', `<head>${SCRIPT}`);
  if (probed === html) throw new Error(`${page} has no head to put the probe in`);
  writeFileSync(page, probed);
}

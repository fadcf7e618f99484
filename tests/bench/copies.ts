import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PAGES = ['blank.html', 'least.html'];
const SCRIPT = '<script src="/bench-probe.js"></script>';

/**
 * Copies a build to `to`, with the benchmark's pages beside its own, and the probe before the first script of each page.
 * Without the build's key Chromium derives the copy's id from its path, so that copies stand side by side, each
 * with a database of its own.
 * @param scripts the bundles of `page/probe.ts` and `page/least.ts`
 */
export function copyBuild(
  build: string,
  to: string,
  { probe, least }: { probe: string; least: string },
): void {
  mkdirSync(to, { recursive: true });
  cpSync(build, to, { recursive: true });
  const { key: _key, ...manifest } = JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8')) as {
    key?: string;
  };
  writeFileSync(join(to, 'manifest.json'), JSON.stringify(manifest));
  for (const page of readdirSync(to).filter((name) => name.endsWith('.html'))) putProbe(join(to, page));
  for (const page of PAGES) cpSync(resolve(import.meta.dirname, 'page', page), join(to, page));
  writeFileSync(join(to, 'bench-probe.js'), probe);
  writeFileSync(join(to, 'bench-least.js'), least);
}

function putProbe(page: string): void {
  const html = readFileSync(page, 'utf8');
  const probed = html.replace('<head>', `<head>${SCRIPT}`);
  if (probed === html) throw new Error(`${page} has no head to put the probe in`);
  writeFileSync(page, probed);
}

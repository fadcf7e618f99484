import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');
/** kB gzip. The panel opens in a call; the other pages have all they share with it, and their own. */
const LIMITS = { 'sidepanel.html': 60, 'visits.html': 64, 'options.html': 68 };

function read(path: string): string {
  return readFileSync(resolve(BUILD, path.replace(/^\//, '')), 'utf8');
}

/** A page's own files: what its HTML names, and every script those import before they run. */
function loadedFirst(page: string): Set<string> {
  const html = read(page);
  const found = new Set<string>([page]);
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, imported] of read(path).matchAll(
      /(?:^|[;}])\s*import\s*(?:[^'"`()]*?from\s*)?["']\.\/([^"']+)["']/g,
    )) {
      visit(`/chunks/${imported ?? ''}`);
    }
  };
  for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) visit(path ?? '');
  return found;
}

test.each(Object.entries(LIMITS))('%s loads at most %s kB gzip first', (page, limit) => {
  const files = [...loadedFirst(page)];
  // The page, its entry, what they share and its style: an empty walk would weigh nothing.
  expect(files.filter((path) => path.endsWith('.js')).length).toBeGreaterThanOrEqual(2);
  expect(files.filter((path) => path.endsWith('.css')).length).toBeGreaterThanOrEqual(1);
  const weight = files.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0) / 1000;
  console.log(`${page}: ${weight.toFixed(1)} kB gzip in ${files.length} files`);
  expect(weight).toBeLessThanOrEqual(limit);
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a page of a build loads before anything is asked of it: its HTML, what that names, and every script those
 * import before they run. Paths inside the build, and kB (1,000 bytes) gzip at level 9.
 */
export function firstLoad(build: string, page: string): { files: string[]; weight: number } {
  const read = (path: string) => readFileSync(resolve(build, path.replace(/^\//, '')), 'utf8');
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
  for (const [, path] of read(page).matchAll(/(?:src|href)="(\/[^"]+)"/g)) visit(path ?? '');
  const files = [...found];
  const bytes = files.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0);
  return { files, weight: bytes / 1000 };
}

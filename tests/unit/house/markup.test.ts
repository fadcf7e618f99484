import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const BUILDS = resolve(import.meta.dirname, '../../../.output');

test.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('no script of %s can turn text into markup', (build) => {
  const folder = join(BUILDS, build);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  const code = scripts.map((name) => readFileSync(join(folder, name), 'utf8'));
  // Preact is among them: it alone makes elements by name.
  expect(code.filter((text) => text.includes('createElementNS')).length).toBeGreaterThan(0);
  const ways =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|document\.write)\b/;
  expect(scripts.filter((_, index) => ways.test(code[index] ?? ''))).toEqual([]);
});

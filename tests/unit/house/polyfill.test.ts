import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { REACHED } from '../../../wxt.config';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Chromium answers in promises by itself here, and the polyfill does not know it. */
const BY_ITSELF = ['action'];

test('the polyfill that is built in knows every interface that is reached, and no other', () => {
  const sources = ['entrypoints', 'components', 'utils'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(ROOT, room, name), 'utf8')),
  );
  const reached = sources.flatMap((code) =>
    [...code.matchAll(/\bbrowser\.(\w+)\??\.\w/g)].map(([, name]) => name),
  );
  expect([...new Set(reached)].toSorted()).toEqual([...REACHED, ...BY_ITSELF].toSorted());
});

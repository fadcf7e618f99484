import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { IDS } from '@/utils/standard';
import { policiesSchema } from '@/utils/standard';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) =>
  JSON.parse(readFileSync(resolve(ROOT, path), 'utf8')) as Record<string, unknown>;
const properties = read('public/schema/managed.json')['properties'] as Record<string, { type: string }>;

it('the managed schema has the configuration, its mode, and every rule, with the type the reader takes', () => {
  const { config, configMode, ...rules } = properties;
  expect([config?.type, configMode?.type]).toEqual(['string', 'string']);
  expect(Object.keys(rules).sort()).toEqual(Object.keys(policiesSchema.entries).sort());
  for (const [name, { type }] of Object.entries(rules)) {
    const sample = type === 'boolean' ? true : 30;
    expect(v.safeParse(policiesSchema, { [name]: sample }).success, name).toBe(true);
  }
});

it('it has no bounds: what the browser dropped by them nobody could tell', () => {
  const text = JSON.stringify(properties);
  expect(text).not.toMatch(/minimum|maximum|enum|pattern|maxLength/);
});

it('the Chromium builds name it, the Firefox build does not', () => {
  expect(read('.output/chrome-mv3/manifest.json')['storage']).toEqual({
    managed_schema: 'schema/managed.json',
  });
  expect(read('.output/edge-mv3/manifest.json')['storage']).toEqual({
    managed_schema: 'schema/managed.json',
  });
  expect(read('.output/firefox-mv3/manifest.json')['storage']).toBeUndefined();
});

it('the id in the policy files is the one that the public key gives', () => {
  const key = Buffer.from(String(read('.output/chrome-mv3/manifest.json')['key']), 'base64');
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = Array.from(digits, (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
  expect(id).toBe(IDS.chrome);
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readConfiguration } from '@/utils/standard';
import { TODAY } from '../../support/fixtures';

const EXAMPLE = resolve(import.meta.dirname, '../../examples/harbour-street.webside.json');

it('the example that README starts from is good, without a warning, also with its line for editors', () => {
  const text = readFileSync(EXAMPLE, 'utf8');
  const { configuration, findings } = readConfiguration(text, TODAY);
  expect(findings).toEqual([]);
  expect(configuration?.visitTypes.map(({ items }) => items.length)).toEqual([8, 7]);
  expect(JSON.parse(text)).toHaveProperty('$schema');
  expect(configuration).not.toHaveProperty('$schema');
});

it('a line for editors in the middle of a configuration is told like any other stranger', () => {
  const value = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as { policies: object };
  const text = JSON.stringify({ ...value, policies: { ...value.policies, $schema: 'x' } });
  expect(readConfiguration(text, TODAY).findings).toMatchObject([
    { level: 'warning', code: 'unknown-property', path: 'policies.$schema' },
  ]);
});

import { describe, expect, it } from 'vitest';
import { readConfiguration } from '@/utils/standard';
import { configurationData, TODAY } from '../../support/fixtures';

const good = JSON.stringify(configurationData(), null, 2);
const bytes = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, mark: number[], isLittle: boolean) =>
  Uint8Array.from([
    ...mark,
    ...Array.from(text).flatMap((sign) => {
      const unit = sign.charCodeAt(0);
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  ]);

describe('a file that is no configuration at all', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['nothing', bytes(''), 'empty'],
    ['white space', bytes(' \n\t '), 'empty'],
    ['a mark of byte order alone', bytes('\ufeff'), 'empty'],
    ['UTF-16, little end first', wide(good, [0xff, 0xfe], true), 'encoding'],
    ['UTF-16, big end first', wide(good, [0xfe, 0xff], false), 'encoding'],
    ['UTF-16 without a mark', wide(good, [], true), 'encoding'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]), 'encoding'],
    ['20 MB', new Uint8Array(20_000_000).fill(32), 'too-big'],
    ['10,000 lists in each other', '['.repeat(10_000) + ']'.repeat(10_000), 'too-deep'],
    ['10,000 open lists', '['.repeat(10_000), 'too-deep'],
    ['10,000 objects in each other', '{"a":'.repeat(10_000), 'too-deep'],
    ['a letter to the editor', 'Dear all, please find attached', 'not-json'],
    ['half a file', good.slice(0, good.length / 2), 'not-json'],
    ['a comment', good.replace('{', '{ // our standard\n'), 'not-json'],
    ['single quotation marks', good.replaceAll('"', "'"), 'not-json'],
    ['curly quotation marks', good.replace('"name"', '“name”'), 'not-json'],
    ['two configurations', `${good}\n${good}`, 'not-json'],
    ['NaN', good.replace('"version": 3', '"version": NaN'), 'not-json'],
    ['a raw line break in a text', good.replace('Northside Clinic', 'Northside\nClinic'), 'not-json'],
  ])('%s is refused', (_, source, code) => {
    const { configuration, findings } = readConfiguration(source, TODAY);
    expect(configuration).toBeUndefined();
    expect(findings[0]).toMatchObject({ level: 'error', code });
  });

  it('says the line and the column', () => {
    const { findings } = readConfiguration(good.replace('"version": 3,', '"version": 3'), TODAY);
    expect(findings).toEqual([
      { level: 'error', code: 'not-json', path: '', found: '"', expected: 'JSON', line: 6, column: 3 },
    ]);
  });
});

describe('a trailing comma', () => {
  it.each([
    ['of an object', good.replace('"owner": "Quality team, ext. 411"', '"owner": "Q",}')],
    ['of a list', '{"format": "webside-clinic-config/1", "visitTypes": [1, 2, ]}'],
  ])('%s is called what it is, with its line', (_, text) => {
    const { findings } = readConfiguration(text, TODAY);
    expect(findings[0]).toMatchObject({ code: 'trailing-comma' });
    expect(findings[0]?.line).toBeGreaterThanOrEqual(1);
  });
});

describe('a key', () => {
  it('that stands twice is told with its path, and nothing is taken', () => {
    const twice = good.replace('"version": 3', '"version": 3, "version": 4');
    const { configuration, findings } = readConfiguration(twice, TODAY);
    expect(configuration).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'duplicate-key', path: 'version', line: 5 }]);
  });

  it('that stands twice deep inside is told with its whole path', () => {
    const twice = good.replace('"why": "Why safe"', '"why": "Why safe", "why": "again"');
    const { findings } = readConfiguration(twice, TODAY);
    expect(findings).toMatchObject([{ code: 'duplicate-key', path: 'visitTypes[0].items[1].why' }]);
  });

  it('of the same name in two objects is no key twice', () => {
    expect(readConfiguration(good, TODAY).findings).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('named %s is refused, and reaches nothing', (name) => {
    const evil = good.replace('{', `{ "${name}": { "polluted": true },`);
    const { configuration, findings } = readConfiguration(evil, TODAY);
    expect(configuration).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'reserved-key', path: name }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

it('a mark of byte order before good JSON is no fault', () => {
  expect(readConfiguration(bytes(`\ufeff${good}`), TODAY).configuration?.name).toBe('Northside Clinic');
});

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkConfiguration, configurationSchema, readConfiguration } from '@/utils/standard';
import { anyConfiguration, anyMutant } from '../support/configurations';
import { TODAY } from '../support/fixtures';
import { howMany } from '../support/how-many';
import { publishedSchema } from '../support/json-schema';

const RUNS = howMany(1_000, 5_000);
const LONGEST = 1_000;

const ajv = new Ajv({ strict: false });
(addFormats as unknown as (to: Ajv) => void)(ajv);
const isPublishedValid = ajv.compile(publishedSchema());

/** What the code says of a value's shape, without what no schema can say (lint). */
function isShapeGood(value: unknown): boolean {
  const { findings } = checkConfiguration(value, TODAY);
  const beyond = ['twice', 'unknown-role', 'too-few', 'too-many', 'too-many-words'];
  const errors = findings.filter(({ level, code, path }) => {
    const isLint = beyond.includes(code) && !isOfSchema(code, path);
    return level === 'error' && !isLint;
  });
  return errors.length === 0;
}

/** Bounds on lists that are the schema's own, unlike the lint's on the items of a visit type. */
function isOfSchema(code: string, path: string): boolean {
  return (code === 'too-few' || code === 'too-many') && !path.endsWith('items');
}

describe('any good configuration', () => {
  it('is taken without a word, is good by the published JSON Schema too, and comes out as it went in', () => {
    fc.assert(
      fc.property(anyConfiguration, (data) => {
        const { configuration, findings } = readConfiguration(JSON.stringify(data), TODAY);
        expect(findings).toEqual([]);
        expect(isPublishedValid(data), JSON.stringify(isPublishedValid.errors)).toBe(true);
        expect(configuration).toMatchObject(data);
        expect(readConfiguration(JSON.stringify(configuration), TODAY).configuration).toEqual(configuration);
      }),
      { numRuns: RUNS },
    );
  }, 300_000);
});

describe('a configuration with anything changed in it', () => {
  it('is taken or refused with a path, never slowly, and never by a crash', () => {
    fc.assert(
      fc.property(anyMutant, (data) => {
        const begun = performance.now();
        const { configuration, findings } = readConfiguration(JSON.stringify(data), TODAY);
        expect(performance.now() - begun).toBeLessThan(LONGEST);
        const errors = findings.filter(({ level }) => level === 'error');
        expect(configuration === undefined).toBe(errors.length > 0);
        if (configuration) expect(v.is(configurationSchema, configuration)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  it('is judged by the published JSON Schema as by the code', () => {
    fc.assert(
      fc.property(anyMutant, (data) => {
        const published = isPublishedValid(data);
        expect(isShapeGood(data), JSON.stringify([data, isPublishedValid.errors])).toBe(published);
      }),
      { numRuns: RUNS },
    );
  }, 300_000);
});

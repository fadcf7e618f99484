import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { publishedSchema, publishedSchemaText } from '../../support/json-schema';

const PATH = resolve(import.meta.dirname, '../../../public/schema/webside-clinic-config-1.schema.json');

// UPDATE_SCHEMA=1 writes the file anew after the schema was changed on purpose.
if (process.env['UPDATE_SCHEMA']) writeFileSync(PATH, publishedSchemaText());

it('the published JSON Schema is the one that the product reads with', () => {
  expect(readFileSync(PATH, 'utf8')).toBe(publishedSchemaText());
});

it('an editor shows a description at every property', () => {
  const bare: string[] = [];
  const walk = (schema: Record<string, unknown>, path: string) => {
    const properties = (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>;
    for (const [name, property] of Object.entries(properties)) {
      if (typeof property['description'] !== 'string') bare.push(`${path}.${name}`);
      walk(property, `${path}.${name}`);
    }
    if (schema['items']) walk(schema['items'] as Record<string, unknown>, `${path}[]`);
  };
  walk(publishedSchema(), '');
  expect(bare).toEqual([]);
});

it('the bounds that a code point counts are in it', () => {
  const text = publishedSchemaText();
  expect(text).toContain('"maxLength": 32');
  expect(text).toContain('"format": "date"');
  expect(text).toMatch(/"then": \{\s*"required": \[\s*"cue"/);
});

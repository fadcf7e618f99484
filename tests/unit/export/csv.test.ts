import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '@/utils/export';

/** As another program reads it. */
const read = (csv: string): string[][] => parse(csv, { relax_column_count: true });
const DANGEROUS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  '\0x',
  '=cmd|"/c calc"!A0',
  '＝1+1',
  '＠x',
];
const STARTS = /^[=+\-@\t\r\n\0＝＋－＠]/;

describe('a table as CSV', () => {
  it('is read by another program as it was, whatever its cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', "'", '=', '\t', ' ', 'a') }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const safe = table.map((row) => row.map((text) => (STARTS.test(text) ? `'${text}` : text)));
        expect(read(csvOf(table))).toEqual(safe);
      }),
    );
  });

  it.each(DANGEROUS)('has no cell that a spreadsheet would run: %j', (text) => {
    expect(read(csvOf([[text, 'next']]))).toEqual([[`'${text}`, 'next']]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditCsv, passing } from '@/components/settings/audit-rows';
import { csvOf } from '@/components/settings/csv';
import { TEN } from '../../support/fixtures';

/** A reader of its own (RFC 4180): every cell is quoted, and a quotation mark in it is doubled. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    if (csv[at] !== '"') throw new Error(`no cell begins at ${at}`);
    let cell = '';
    at += 1;
    for (;;) {
      if (at >= csv.length) throw new Error('a cell does not end');
      if (csv[at] !== '"') cell += csv.charAt(at);
      else if (csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else break;
      at += 1;
    }
    row.push(cell);
    at += 1;
    if (csv[at] === ',') at += 1;
    else if (csv.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither a cell nor a row follows at ${at}`);
  }
  return rows;
}

const DANGEROUS = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\0x', '=cmd|"/c calc"!A0'];

describe('a table as CSV', () => {
  it('is read back as it was, whatever its cells hold', () => {
    const harmless = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\0]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(harmless, { minLength: 1 })), (rows) => {
        expect(parse(csvOf(rows))).toEqual(rows);
      }),
    );
  });

  it.each(DANGEROUS)('has no cell that a spreadsheet would run: %j', (text) => {
    expect(parse(csvOf([[text]]))).toEqual([[`'${text}`]]);
  });
});

describe('the audit log as CSV', () => {
  it('names a visit by its id, its times in UTC, and says in words what was done', () => {
    const rows = parse(
      auditCsv([
        { what: 'locked', at: TEN, why: 'idle' },
        { what: 'viewed', at: TEN - 1, visit: 'abc' },
        { what: 'standard-changed', at: TEN - 2, why: '=north 3' },
      ]),
    );
    expect(rows).toEqual([
      ['Time (UTC)', 'Event', 'Visit', 'Detail'],
      ['2026-11-23T09:00:00.000Z', 'Locked', '', 'nobody was here'],
      ['2026-11-23T08:59:59.999Z', 'Visit viewed', 'abc', ''],
      ['2026-11-23T08:59:59.998Z', 'Standard changed', '', "'=north 3"],
    ]);
  });

  it('has what passes the filter of a kind and of a day', () => {
    const event = { what: 'viewed', at: TEN } as const;
    const passes = (what: string, day: string) => passing({ what, day })(event);
    expect([passes('', ''), passes('viewed', ''), passes('copied', '')]).toEqual([true, true, false]);
    expect([passes('', '2026-11-23'), passes('', '2026-11-22')]).toEqual([true, false]);
  });
});

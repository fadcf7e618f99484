import { parse as read } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { auditCsv, passing } from '@/components/settings/audit-rows';
import { TEN } from '../../support/fixtures';

const parse = (csv: string): string[][] => read(csv);

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

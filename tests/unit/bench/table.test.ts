import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile, ratioOf, type Round } from '../../bench/figures';
import { markdownTable, measuredRow, withTable } from '../../bench/table';

const rounds: Round[] = [
  { webside: [30, 32], blank: [20, 20] },
  { webside: [40, 40], blank: [20, 20] },
  { webside: [10, 90], blank: [20, 20] },
];

describe('the figures of the benchmark', () => {
  test('a quantile lies between its neighbours, in proportion', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10, 20], 0.95)).toBeCloseTo(19.5);
    expect(() => quantile([], 0.5)).toThrow('no samples');
  });

  test('a quantile is never outside its samples, and never falls as the share grows', () => {
    const samples = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(samples, share, share, (some, one, other) => {
        const [low, high] = [quantile(some, Math.min(one, other)), quantile(some, Math.max(one, other))];
        expect(low).toBeGreaterThanOrEqual(Math.min(...some));
        expect(high).toBeLessThanOrEqual(Math.max(...some));
        expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
  });

  test('a ratio compares what was measured in the same turn', () => {
    expect(ratioOf(rounds)).toEqual({ middle: 2, from: 1.775, to: 2.25 });
  });
});

describe('the table of the benchmark', () => {
  test('a goal that was met and one that was missed both say so', () => {
    const row = { what: 'open', rounds, unit: 'ms' };
    const table = markdownTable([
      measuredRow({ ...row, goal: { of: 'ratio', limit: 2 } }),
      measuredRow({ ...row, goal: { of: 'ratio', limit: 1.9 } }),
      measuredRow({ ...row, goal: { of: 'median', limit: 36 } }),
      measuredRow({ ...row, goal: { of: 'p95', limit: 50 } }),
    ]);
    const goals = table.split('\n').map((line) => line.split(' | ').slice(-2).join(' | '));
    expect(goals.slice(2)).toEqual([
      'ratio ≤ 2 | met |',
      'ratio ≤ 1.9 | **missed** |',
      'median ≤ 36 ms | met |',
      'p95 ≤ 50 ms | **missed** |',
    ]);
  });

  test('nothing beside nothing has no ratio', () => {
    const none = [{ webside: [0], blank: [0] }];
    expect(measuredRow({ what: 'dropped', rounds: none, unit: 'frames/s' }).ratio).toBeUndefined();
  });

  test('it takes the place of the one before, and leaves the rest of the document alone', () => {
    const empty = 'before\n<!-- bench: written by `npm run bench` -->\n<!-- /bench -->\nafter\n';
    const first = withTable(empty, 'one');
    expect(first).toBe('before\n<!-- bench: written by `npm run bench` -->\none\n<!-- /bench -->\nafter\n');
    expect(withTable(first, 'two')).toBe(first.replace('one', 'two'));
    expect(() => withTable('no markers', 'one')).toThrow('lacks');
  });
});

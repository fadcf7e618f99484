import { describe, expect, it } from 'vitest';
import { inForce, NO_FILTER, passing, type Filter } from '@/components/visits/filtering';
import { titlesIn } from '@/components/visits/titles';
import { entryOf, type Entry } from '@/utils/visit';
import { newVisit, TEN } from '../../support/fixtures';

const HOUR = 3_600_000;

/** An entry that began at this moment, `offset` minutes east of UTC. */
function entryAt(at: number, offset = 60, more: Partial<Entry> = {}): Entry {
  return { ...entryOf(newVisit()), started: { at, zone: 'Somewhere', offset }, ...more };
}

const passes = (filter: Partial<Filter>, entry: Entry) => passing({ ...NO_FILTER, ...filter })(entry);

describe('a filter by day', () => {
  it.each<[string, Partial<Filter>, boolean]>([
    ['from the day itself', { from: '2026-11-23' }, true],
    ['from the day after', { from: '2026-11-24' }, false],
    ['to the day itself', { to: '2026-11-23' }, true],
    ['to the day before', { to: '2026-11-22' }, false],
    ['of the day alone', { from: '2026-11-23', to: '2026-11-23' }, true],
    ['turned round', { from: '2026-11-24', to: '2026-11-22' }, false],
  ])('%s', (_, filter, expected) => {
    expect(passes(filter, entryAt(TEN))).toBe(expected);
  });

  it('goes by the day where the visit was', () => {
    const lateInTheEast = entryAt(Date.UTC(2026, 10, 22, 23, 30), 60);
    const earlyInTheWest = entryAt(Date.UTC(2026, 10, 24, 1), -300);
    for (const entry of [lateInTheEast, earlyInTheWest]) {
      expect(passes({ from: '2026-11-23', to: '2026-11-23' }, entry)).toBe(true);
    }
  });

  it('takes the whole of its last day', () => {
    expect(passes({ to: '2026-11-23' }, entryAt(TEN + 14 * HOUR - 1))).toBe(true);
    expect(passes({ to: '2026-11-23' }, entryAt(TEN + 14 * HOUR))).toBe(false);
  });
});

it('a filter by type goes by the title that stood in the visit', () => {
  const entry = entryAt(TEN, 60, { title: 'A type of last year' });
  expect(passes({ title: 'A type of last year' }, entry)).toBe(true);
  expect(passes({ title: 'Another' }, entry)).toBe(false);
});

it('the bin holds the deleted visits, and every other view leaves them out', () => {
  const deleted = entryAt(TEN, 60, { binned: TEN });
  expect([passes({ bin: true }, deleted), passes({ bin: false }, deleted)]).toEqual([true, false]);
  expect([passes({ bin: true }, entryAt(TEN)), passes({ bin: false }, entryAt(TEN))]).toEqual([false, true]);
});

it('counts the filters that leave something out; the bin is a place', () => {
  expect(inForce(NO_FILTER)).toBe(0);
  expect(inForce({ from: '2026-11-23', to: '', title: 'x', bin: true })).toBe(2);
});

it('offers each title that occurs once, in the order of the language', () => {
  const entries = ['b', 'Ä', 'a', 'b'].map((title) => entryAt(TEN, 60, { title }));
  expect(titlesIn(entries, 'en')).toEqual(['a', 'Ä', 'b']);
});

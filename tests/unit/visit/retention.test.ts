import { describe, expect, it } from 'vitest';
import { daysLeft, dueOf, entryOf, erasedAt, type Deed, type Entry } from '@/utils/visit';
import { contentOf, doing, newVisit, SECOND, TEN, visitIn } from '../../support/fixtures';

const DAY = 86_400_000;
const closed = (more: Partial<Entry> = {}): Entry => ({ ...entryOf(visitIn('closed').visit), ...more });
const keeping = { days: 365, notBefore: 0 };

describe('a closed visit', () => {
  it.each([
    ['long before its day', TEN + 100 * DAY, undefined],
    ['more than a week before', TEN + 358 * DAY - 1, undefined],
    ['a week before', TEN + 358 * DAY, 'soon'],
    ['a moment before', TEN + 365 * DAY - 1, 'soon'],
    ['on its day, counted from its start', TEN + 365 * DAY, 'toBin'],
    ['long after', TEN + 900 * DAY, 'toBin'],
  ])('%s is due as it should be', (_, now, due) => {
    expect(dueOf(closed(), keeping, now)).toBe(due);
  });

  it('goes no sooner than someone was told, however old it is', () => {
    const told = { days: 365, notBefore: TEN + 900 * DAY };
    expect(dueOf(closed(), told, TEN + 899 * DAY)).toBe('soon');
    expect(dueOf(closed(), told, TEN + 900 * DAY)).toBe('toBin');
  });

  it.each([
    ['behind', TEN - 9_000 * DAY],
    ['ahead', TEN + 90_000 * DAY],
  ])('that was handed over by a clock far %s is told of for a week after it was taken here', (_, made) => {
    const taken = TEN + 900 * DAY;
    const entry = closed({ received: { id: 'it', made, taken, name: '' } });
    expect(dueOf(entry, keeping, taken)).toBe('soon');
    expect(dueOf(entry, keeping, taken + 7 * DAY - 1)).toBe('soon');
    expect(dueOf(entry, keeping, taken + 7 * DAY)).toBe('toBin');
  });

  it('that someone wants kept never goes', () => {
    expect(dueOf(closed({ kept: true }), keeping, TEN + 9_000 * DAY)).toBeUndefined();
  });

  it.each(['started', 'joined', 'finished'] as const)('that is %s only never goes', (state) => {
    expect(dueOf(closed({ state }), keeping, TEN + 9_000 * DAY)).toBeUndefined();
  });
});

describe('a visit in the bin', () => {
  it('is erased after 30 days there, whatever its age and state', () => {
    const entry = closed({ binned: TEN, state: 'joined', kept: true });
    expect(dueOf(entry, keeping, TEN + 30 * DAY - 1)).toBeUndefined();
    expect(dueOf(entry, keeping, TEN + 30 * DAY)).toBe('toErase');
    expect(erasedAt(TEN)).toBe(TEN + 30 * DAY);
  });

  it.each([
    [0, 30],
    [1, 30],
    [DAY, 29],
    [29 * DAY + 1, 1],
    [30 * DAY, 0],
    [99 * DAY, 0],
  ])('%s ms after has %s days left', (after, days) => {
    expect(daysLeft(TEN, TEN + after)).toBe(days);
  });
});

describe('the bin', () => {
  const byAge: Deed = { do: 'bin', by: 'retention' };

  it('knows what went there by its age', () => {
    const { visit, clock } = visitIn('closed');
    const after = doing(visit, clock, byAge);
    expect(after.binned).toEqual({
      at: TEN + 4 * SECOND,
      zone: 'Europe/Berlin',
      offset: 60,
      by: 'retention',
    });
    expect(entryOf(after)).toMatchObject({ binned: TEN + 4 * SECOND, binnedBy: 'retention' });
    expect(entryOf(doing(visit, clock, { do: 'bin' }))).not.toHaveProperty('binnedBy');
  });

  it('takes by its age no visit that is open, and none that is kept', () => {
    for (const state of ['started', 'joined', 'finished'] as const) {
      const { visit, clock } = visitIn(state);
      expect(doing(visit, clock, byAge).binned).toBeUndefined();
    }
    const { visit, clock } = visitIn('closed');
    expect(doing(visit, clock, { do: 'keep' }, byAge).binned).toBeUndefined();
    expect(doing(visit, clock, { do: 'keep' }, { do: 'unkeep' }, byAge).binned).toBeDefined();
  });

  it('gives back what went there by its age as one that is kept: it would go again at once', () => {
    const { visit, clock } = visitIn('closed');
    expect(doing(visit, clock, byAge, { do: 'restore' }).kept).toBeDefined();
    expect(doing(visit, clock, { do: 'bin' }, { do: 'restore' }).kept).toBeUndefined();
  });
});

describe('keeping a visit', () => {
  it('shows in the lists, corrects nothing, and can be taken back', () => {
    const { visit, clock } = visitIn('closed');
    const kept = doing(visit, clock, { do: 'keep' });
    expect(entryOf(kept)).toMatchObject({ kept: true });
    expect(kept.corrected).toBeUndefined();
    const back = doing(kept, clock, { do: 'unkeep' });
    expect(contentOf(back)).toEqual(contentOf(visit));
    expect(entryOf(back)).not.toHaveProperty('kept');
  });

  it('twice keeps the first moment, and letting go of what is not kept changes nothing', () => {
    const { visit, clock } = visitIn('closed');
    const kept = doing(visit, clock, { do: 'keep' });
    expect(doing(kept, clock, { do: 'keep' }).kept).toEqual(kept.kept);
    expect(contentOf(doing(newVisit(), clock, { do: 'unkeep' }))).toEqual(contentOf(newVisit()));
  });
});

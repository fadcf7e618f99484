import { describe, expect, it } from 'vitest';
import { perform, UNDO_LIMIT, type Deed, type Visit } from '@/utils/visit';
import { doing, newVisit, PageClock, SECOND, visitIn } from '../../support/fixtures';

/** Takes back the last step, as a clinician who sees it named does. */
function undoLast(visit: Visit, clock: PageClock): Visit {
  return doing(visit, clock, { do: 'undo', step: visit.undo.at(-1)?.by ?? 'none' });
}

describe('undo', () => {
  it.each<[string, Visit['stage']['state'], Deed[], Visit['undo'][number]['what']]>([
    ['a done mark', 'joined', [{ do: 'markDone', item: 'safe' }], 'done'],
    ['a not needed mark', 'joined', [{ do: 'markNotNeeded', item: 'safe' }], 'not-needed'],
    [
      'a changed mark',
      'joined',
      [
        { do: 'markDone', item: 'safe' },
        { do: 'markNotNeeded', item: 'safe' },
      ],
      'not-needed',
    ],
    [
      'an item opened again',
      'joined',
      [
        { do: 'markDone', item: 'safe' },
        { do: 'clearMark', item: 'safe' },
      ],
      'cleared',
    ],
    ['a chip', 'joined', [{ do: 'toggleChip', item: 'safe', chip: 'name' }], 'chip'],
    [
      'all chips',
      'joined',
      [
        { do: 'toggleChip', item: 'safe', chip: 'number' },
        { do: 'tickAllChips', item: 'safe' },
      ],
      'chips',
    ],
    ['joining', 'started', [{ do: 'join' }], 'joined'],
    ['finishing', 'joined', [{ do: 'finish', outcome: 'cut-off' }], 'finished'],
    ['another outcome', 'finished', [{ do: 'setOutcome', outcome: 'moved' }], 'outcome'],
  ])('names and takes back %s, exactly', (_, state, deeds, what) => {
    const { visit, clock } = visitIn(state);
    const before = doing(visit, clock, ...deeds.slice(0, -1));
    const after = doing(before, clock, ...deeds.slice(-1));
    expect(after.undo.at(-1)?.what).toBe(what);
    const back = undoLast(after, clock);
    expect(back.stage).toEqual(before.stage);
    expect(back.records).toEqual(before.records);
    expect(back.undo).toEqual(before.undo);
  });

  it('names the item of the step', () => {
    const clock = new PageClock();
    const visit = doing(newVisit(clock), clock, { do: 'markDone', item: 'listen' });
    expect(visit.undo.at(-1)).toEqual({ what: 'done', by: 'page-a:2', item: 'listen' });
  });

  it('takes nothing back when the step shown is no longer the last', () => {
    const here = new PageClock('here');
    const there = new PageClock('there');
    const shown = doing(newVisit(here), here, { do: 'markDone', item: 'safe' });
    const meanwhile = doing(shown, there, { do: 'markDone', item: 'listen' });
    const after = doing(meanwhile, here, { do: 'undo', step: shown.undo.at(-1)!.by });
    expect(after.records).toEqual(meanwhile.records);
    expect(after.undo).toEqual(meanwhile.undo);
  });

  it('pressed twice in two windows takes one step back', () => {
    const here = new PageClock('here');
    const there = new PageClock('there');
    const visit = doing(
      newVisit(here),
      here,
      { do: 'markDone', item: 'safe' },
      { do: 'markDone', item: 'listen' },
    );
    const step = visit.undo.at(-1)!.by;
    const after = doing(doing(visit, here, { do: 'undo', step }), there, { do: 'undo', step });
    expect(after.records.map((record) => record.item)).toEqual(['safe']);
  });

  it('with nothing to take back does nothing', () => {
    const clock = new PageClock();
    const visit = newVisit(clock);
    const after = doing(visit, clock, { do: 'undo', step: 'page-a:1' });
    expect(after).toMatchObject({ stage: visit.stage, records: [], undo: [] });
  });

  it('is not undone by undo: the step before it is next', () => {
    const clock = new PageClock();
    const visit = doing(
      newVisit(clock),
      clock,
      { do: 'markDone', item: 'safe' },
      { do: 'markDone', item: 'listen' },
    );
    const back = undoLast(undoLast(visit, clock), clock);
    expect(back.records).toEqual([]);
    expect(back.undo).toEqual([]);
  });

  it('leaves texts alone: a field has its own', () => {
    const clock = new PageClock();
    const visit = doing(
      newVisit(clock),
      clock,
      { do: 'markDone', item: 'safe' },
      { do: 'writeText', field: 'notes', base: '', next: 'typed' },
    );
    const back = undoLast(visit, clock);
    expect(back.records).toEqual([]);
    expect(back.texts).toMatchObject([{ field: 'notes', text: 'typed' }]);
  });

  it(`remembers ${UNDO_LIMIT} steps, the newest`, () => {
    const clock = new PageClock();
    let visit = newVisit(clock);
    for (let press = 0; press < UNDO_LIMIT + 5; press += 1) {
      visit = doing(visit, clock, { do: 'toggleChip', item: 'safe', chip: 'name' });
    }
    expect(visit.undo).toHaveLength(UNDO_LIMIT);
    for (let press = 0; press < UNDO_LIMIT; press += 1) visit = undoLast(visit, clock);
    expect(visit.undo).toEqual([]);
    // Five presses are beyond reach, and five is odd.
    expect(visit.records).toEqual([{ item: 'safe', chips: ['name'] }]);
  });

  it('of Finish lets the visit be finished again, with the later moment', () => {
    const { visit, clock } = visitIn('finished');
    const again = doing(undoLast(visit, clock), clock, { do: 'finish', outcome: 'cut-off' });
    expect(again.stage).toMatchObject({ state: 'finished', outcome: 'cut-off', finishedAfter: 4 * SECOND });
  });
});

describe('a deed', () => {
  const mark: Deed = { do: 'toggleChip', item: 'safe', chip: 'name' };

  it('is done once, however often it arrives', () => {
    const clock = new PageClock();
    const visit = newVisit(clock);
    const stamped = { deed: mark, stamp: clock.stamp() };
    const once = perform(visit, stamped);
    expect(perform(once, stamped)).toBe(once);
  });

  it('that comes after a later one of its page is passed by', () => {
    const clock = new PageClock();
    const visit = newVisit(clock);
    const early = { deed: mark, stamp: clock.stamp() };
    const late = perform(visit, { deed: { do: 'markDone', item: 'safe' }, stamp: clock.stamp() });
    expect(perform(late, early)).toBe(late);
  });

  it('of another page with the same number is another deed', () => {
    const [here, there] = [new PageClock('here'), new PageClock('there')];
    there.stamp();
    const once = perform(newVisit(here), { deed: mark, stamp: here.stamp() });
    const twice = perform(once, { deed: mark, stamp: there.stamp() });
    expect(twice.records[0]?.chips).toEqual([]);
    expect(twice.taken.map(({ page, sequence }) => [page, sequence])).toEqual([
      ['here', 2],
      ['there', 2],
    ]);
  });

  it('that changes nothing counts as taken', () => {
    const clock = new PageClock();
    const visit = newVisit(clock);
    const stamped = { deed: { do: 'markDone', item: 'elsewhere' } as const, stamp: clock.stamp() };
    const after = perform(visit, stamped);
    expect(after.revision).toBe(2);
    expect(perform(after, stamped)).toBe(after);
  });

  it('is remembered for the last pages that did one, and no more', () => {
    let visit = newVisit(new PageClock('first'));
    for (let number = 0; number < 40; number += 1) {
      visit = perform(visit, { deed: mark, stamp: new PageClock(`page ${number}`).stamp() });
    }
    expect(visit.taken).toHaveLength(24);
    expect(visit.taken.at(-1)?.page).toBe('page 39');
  });
});

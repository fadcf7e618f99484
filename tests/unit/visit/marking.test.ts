import { describe, expect, it } from 'vitest';
import { markOf, nextItem, openItems, recordOf, type Deed } from '@/utils/visit';
import { contentOf, doing, newVisit, PageClock, SECOND, TEN, visitIn } from '../../support/fixtures';

const at = (ms: number) => ({ at: TEN + ms, zone: 'Europe/Berlin', offset: 60 });

describe('a mark', () => {
  it('says done, and the moment on the wall', () => {
    const clock = new PageClock();
    const visit = doing(newVisit(clock), clock, { do: 'markDone', item: 'safe' });
    expect(markOf(visit, 'safe')).toEqual({ state: 'done', at: at(SECOND) });
  });

  it('says not needed, and the moment', () => {
    const clock = new PageClock();
    const visit = doing(newVisit(clock), clock, { do: 'markNotNeeded', item: 'safe' });
    expect(markOf(visit, 'safe')).toEqual({ state: 'not-needed', at: at(SECOND) });
  });

  it.each(['markDone', 'markNotNeeded'] as const)('made twice (%s) keeps its first moment', (mark) => {
    const clock = new PageClock();
    const once = doing(newVisit(clock), clock, { do: mark, item: 'safe' });
    const twice = doing(once, clock, { do: mark, item: 'safe' });
    expect(twice.records).toEqual(once.records);
    expect(twice.undo).toEqual(once.undo);
  });

  it('changed to the other kind takes the new moment', () => {
    const clock = new PageClock();
    const visit = doing(
      newVisit(clock),
      clock,
      { do: 'markDone', item: 'safe' },
      { do: 'markNotNeeded', item: 'safe' },
    );
    expect(markOf(visit, 'safe')).toEqual({ state: 'not-needed', at: at(2 * SECOND) });
  });

  it('cleared leaves the chips and nothing else', () => {
    const clock = new PageClock();
    const visit = doing(
      newVisit(clock),
      clock,
      { do: 'toggleChip', item: 'safe', chip: 'name' },
      { do: 'markDone', item: 'safe' },
      { do: 'clearMark', item: 'safe' },
    );
    expect(recordOf(visit, 'safe')).toEqual({ item: 'safe', chips: ['name'] });
  });

  it('keeps the chips of its item', () => {
    const clock = new PageClock();
    const visit = doing(
      newVisit(clock),
      clock,
      { do: 'toggleChip', item: 'safe', chip: 'place' },
      { do: 'markDone', item: 'safe' },
    );
    expect(recordOf(visit, 'safe')).toMatchObject({ chips: ['place'], mark: { state: 'done' } });
  });

  it('of one item leaves the others alone', () => {
    const clock = new PageClock();
    const visit = doing(
      newVisit(clock),
      clock,
      { do: 'markDone', item: 'safe' },
      { do: 'markDone', item: 'listen' },
      { do: 'clearMark', item: 'safe' },
    );
    expect(markOf(visit, 'listen')?.state).toBe('done');
    expect(markOf(visit, 'safe')).toBeUndefined();
  });
});

describe('a chip', () => {
  it('is ticked, and unticked by a second press', () => {
    const clock = new PageClock();
    const toggle: Deed = { do: 'toggleChip', item: 'safe', chip: 'place' };
    const once = doing(newVisit(clock), clock, toggle);
    expect(recordOf(once, 'safe').chips).toEqual(['place']);
    expect(recordOf(doing(once, clock, toggle), 'safe').chips).toEqual([]);
  });

  it('unticked leaves the other chips', () => {
    const clock = new PageClock();
    const visit = doing(
      newVisit(clock),
      clock,
      { do: 'tickAllChips', item: 'safe' },
      { do: 'toggleChip', item: 'safe', chip: 'place' },
    );
    expect(recordOf(visit, 'safe').chips).toEqual(['name', 'number']);
  });

  it('is ticked with all others at once, as one step', () => {
    const clock = new PageClock();
    const visit = doing(
      newVisit(clock),
      clock,
      { do: 'toggleChip', item: 'safe', chip: 'number' },
      { do: 'tickAllChips', item: 'safe' },
    );
    expect(recordOf(visit, 'safe').chips).toEqual(['name', 'place', 'number']);
    expect(visit.undo.map((step) => step.what)).toEqual(['chip', 'chips']);
  });

  it('does not mark its item: a fact is not the whole', () => {
    const clock = new PageClock();
    const visit = doing(newVisit(clock), clock, { do: 'tickAllChips', item: 'safe' });
    expect(markOf(visit, 'safe')).toBeUndefined();
  });
});

describe('nothing but the count of deeds changes by', () => {
  const { visit, clock } = visitIn('joined');
  const ticked = doing(visit, clock, { do: 'tickAllChips', item: 'safe' });
  it.each<[string, Deed]>([
    ['marking an item that the visit does not have', { do: 'markDone', item: 'elsewhere' }],
    ['marking such an item not needed', { do: 'markNotNeeded', item: 'elsewhere' }],
    ['clearing a mark that is not there', { do: 'clearMark', item: 'listen' }],
    ['clearing the mark of an unknown item', { do: 'clearMark', item: 'elsewhere' }],
    ['ticking a chip that the item does not have', { do: 'toggleChip', item: 'safe', chip: 'plan' }],
    ['ticking a chip of an unknown item', { do: 'toggleChip', item: 'elsewhere', chip: 'name' }],
    ['ticking all chips when they are all ticked', { do: 'tickAllChips', item: 'safe' }],
    ['ticking all chips of an item without chips', { do: 'tickAllChips', item: 'listen' }],
    ['ticking all chips of an unknown item', { do: 'tickAllChips', item: 'elsewhere' }],
  ])('%s', (_, deed) => {
    const after = doing(ticked, clock, deed);
    expect(contentOf(after)).toEqual(contentOf(ticked));
    expect(after.revision).toBe(ticked.revision + 1);
  });
});

describe('what is next', () => {
  it('starts with the first item after joining, whatever came before', () => {
    expect(nextItem(newVisit())?.id).toBe('safe');
  });

  it('passes over done and not needed items, and comes back to one opened again', () => {
    const clock = new PageClock();
    const visit = doing(
      newVisit(clock),
      clock,
      { do: 'markDone', item: 'safe' },
      { do: 'markNotNeeded', item: 'listen' },
    );
    expect(nextItem(visit)?.id).toBe('explain');
    expect(nextItem(doing(visit, clock, { do: 'clearMark', item: 'safe' }))?.id).toBe('safe');
  });

  it('is nothing when all but the items before joining are marked', () => {
    const clock = new PageClock();
    const items = ['safe', 'listen', 'explain', 'hear-back', 'write-up'];
    const visit = doing(newVisit(clock), clock, ...items.map((item) => ({ do: 'markDone' as const, item })));
    expect(nextItem(visit)).toBeUndefined();
    expect(openItems(visit).map((item) => item.id)).toEqual(['arrive']);
  });

  it('open items stand in the order they are lived', () => {
    expect(openItems(newVisit()).map((item) => item.id)).toEqual([
      'arrive',
      'safe',
      'listen',
      'explain',
      'hear-back',
      'write-up',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { minutesOf, entryOf, textOf, type Deed } from '@/utils/visit';
import { inOrder } from '@/utils/checklist';
import {
  contentOf,
  doing,
  itemData,
  newVisit,
  PageClock,
  SECOND,
  STANDARD,
  TEN,
  visitIn,
  visitType,
} from '../../support/fixtures';

const at = (ms: number) => ({ at: TEN + ms, zone: 'Europe/Berlin', offset: 60 });

describe('a visit', () => {
  it('starts with nothing done, its type kept inside it and its items in order', () => {
    const type = visitType({
      items: ['after', 'closing', 'during', 'opening', 'before'].map((phase) =>
        itemData(`in-${phase}`, { phase }),
      ),
    });
    const visit = newVisit(new PageClock(), 'AB', type);
    expect(visit).toMatchObject({
      version: 1,
      label: 'AB',
      revision: 1,
      standard: STANDARD,
      started: at(0),
      stage: { state: 'started' },
      records: [],
      texts: [],
      undo: [],
    });
    expect(visit.type).toEqual({ ...type, items: inOrder(type.items) });
    expect(visit.type.items[0]?.id).toBe('in-before');
  });

  it('goes from started through joined and finished to closed, each with its moment', () => {
    const { visit } = visitIn('closed');
    expect(visit.stage).toEqual({
      state: 'closed',
      joined: at(SECOND),
      finished: at(2 * SECOND),
      closed: at(3 * SECOND),
      outcome: 'as-planned',
      joinedAfter: SECOND,
      finishedAfter: 2 * SECOND,
    });
  });

  it('takes another outcome after it was finished', () => {
    const { visit, clock } = visitIn('finished');
    const after = doing(visit, clock, { do: 'setOutcome', outcome: 'cut-off' });
    expect(after.stage).toEqual({ ...visit.stage, outcome: 'cut-off' });
  });

  it('forgets its undo steps when it is closed', () => {
    expect(visitIn('finished').visit.undo).toHaveLength(2);
    expect(visitIn('closed').visit.undo).toEqual([]);
  });
});

describe('in the wrong state', () => {
  const finish: Deed = { do: 'finish', outcome: 'cut-off' };
  const outcome: Deed = { do: 'setOutcome', outcome: 'moved' };
  it.each<[Deed['do'], 'started' | 'joined' | 'finished' | 'closed', Deed]>([
    ['setOutcome', 'started', outcome],
    ['close', 'started', { do: 'close' }],
    ['join', 'joined', { do: 'join' }],
    ['setOutcome', 'joined', outcome],
    ['close', 'joined', { do: 'close' }],
    ['join', 'finished', { do: 'join' }],
    ['finish', 'finished', finish],
    ['join', 'closed', { do: 'join' }],
    ['finish', 'closed', finish],
    ['setOutcome', 'closed', outcome],
    ['close', 'closed', { do: 'close' }],
  ])('%s does nothing to a visit that is %s', (_, state, deed) => {
    const { visit, clock } = visitIn(state);
    const after = doing(visit, clock, deed);
    expect(after.stage).toEqual(visit.stage);
    expect(after.undo).toEqual(visit.undo);
  });

  it('a visit to which nobody came is finished without being joined, and has no minutes', () => {
    const { visit, clock } = visitIn('started');
    const after = doing(visit, clock, { do: 'finish', outcome: 'did-not-come' });
    expect(after.stage).toMatchObject({ state: 'finished', outcome: 'did-not-come' });
    expect(after.stage.joined).toBeUndefined();
    expect(minutesOf(after)).toBeUndefined();
  });

  it('the same outcome again is no step', () => {
    const { visit, clock } = visitIn('finished');
    expect(doing(visit, clock, { do: 'setOutcome', outcome: 'as-planned' }).undo).toEqual(visit.undo);
  });
});

describe('marks and texts', () => {
  const marks: Deed[] = [
    { do: 'markDone', item: 'safe' },
    { do: 'markNotNeeded', item: 'listen' },
    { do: 'toggleChip', item: 'safe', chip: 'name' },
    { do: 'tickAllChips', item: 'explain' },
  ];
  const write: Deed = { do: 'writeText', field: 'notes', base: '', next: 'later' };

  it.each(['started', 'joined', 'finished'] as const)('are taken while the visit is %s', (state) => {
    const { visit, clock } = visitIn(state);
    const after = doing(visit, clock, ...marks, write);
    expect(after.records.map((record) => record.item)).toEqual(['safe', 'listen', 'explain']);
    expect(textOf(after, 'notes')).toBe('later');
  });

  it('part when the visit is closed: it takes texts and no marks', () => {
    const { visit, clock } = visitIn('closed');
    const after = doing(visit, clock, ...marks, write, { do: 'clearMark', item: 'safe' });
    expect(after.records).toEqual([]);
    expect(after.undo).toEqual([]);
    expect(textOf(after, 'notes')).toBe('later');
  });

  it('of a closed visit keep what was marked before: no mark is cleared', () => {
    const { visit, clock } = visitIn('finished');
    const marked = doing(visit, clock, { do: 'markDone', item: 'safe' }, { do: 'close' });
    expect(doing(marked, clock, { do: 'clearMark', item: 'safe' }).records).toEqual(marked.records);
  });

  it('of a closed visit cannot be undone, even where a step is left in the record', () => {
    const { visit, clock } = visitIn('closed');
    const left = {
      ...visit,
      undo: [{ what: 'joined' as const, by: 'x:1', stage: { state: 'started' as const } }],
    };
    expect(doing(left, clock, { do: 'undo', step: 'x:1' }).stage).toEqual(visit.stage);
  });
});

describe('the bin', () => {
  it.each(['started', 'joined', 'finished', 'closed'] as const)(
    'takes a %s visit, and gives it back as it was',
    (state) => {
      const { visit, clock } = visitIn(state);
      const binned = doing(visit, clock, { do: 'bin' });
      expect(binned.binned?.at).toBe(clock.at);
      const restored = doing(binned, clock, { do: 'restore' });
      expect(contentOf(restored)).toEqual(contentOf(visit));
      expect('binned' in restored).toBe(false);
    },
  );

  it('keeps the first moment when a visit is thrown away twice', () => {
    const { visit, clock } = visitIn('joined');
    const once = doing(visit, clock, { do: 'bin' });
    expect(doing(once, clock, { do: 'bin' }).binned).toEqual(once.binned);
  });

  it('has nothing to give back when nothing was thrown away', () => {
    const { visit, clock } = visitIn('joined');
    expect(doing(visit, clock, { do: 'restore' }).stage).toEqual(visit.stage);
  });
});

describe('the entry of a visit in the lists', () => {
  it('says what it is, and nothing that is not there yet', () => {
    expect(entryOf(newVisit())).toEqual({
      id: 'visit-1',
      label: 'AB',
      type: 'test-visit',
      title: 'Test visit',
      language: 'en',
      state: 'started',
      started: at(0),
    });
  });

  it('has minutes and outcome of a finished visit, and when it was thrown away', () => {
    const { visit, clock } = visitIn('joined');
    clock.pass(10 * 60_000);
    const after = doing(visit, clock, { do: 'finish', outcome: 'moved' }, { do: 'bin' });
    expect(entryOf(after)).toMatchObject({
      state: 'finished',
      minutes: 10,
      outcome: 'moved',
      binned: clock.at,
    });
  });
});

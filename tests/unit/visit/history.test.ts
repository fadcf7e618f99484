import { describe, expect, it } from 'vitest';
import { HISTORY_LIMIT, itemField, perform, textOf, type Field, type Visit } from '@/utils/visit';
import { MINUTE, newVisit, PageClock, SECOND, TEN } from '../../support/fixtures';

const LONG = 'She sleeps badly since March, and wakes at three.';
const OTHER = 'A text from somewhere else, pasted over it, which is longer than what was there before.';

/** A window that writes in a visit, some time after it wrote last. */
class Hand {
  visit: Visit;
  constructor(readonly clock = new PageClock()) {
    this.visit = newVisit(clock);
  }

  write(next: string, after = SECOND, field: Field = 'notes'): this {
    const deed = { do: 'writeText' as const, field, base: textOf(this.visit, field), next };
    this.visit = perform(this.visit, { deed, stamp: this.clock.pass(after).stamp() });
    return this;
  }

  get kept(): (string | undefined)[] {
    return (this.visit.history ?? []).map(({ text }) => text);
  }
}

describe('within a minute', () => {
  it('a text that only grows leaves no older state', () => {
    const hand = new Hand().write('S').write('Sh').write('She').write('Oh. She').write('Oh. She says');
    expect(hand.kept).toEqual([]);
    expect(hand.visit).not.toHaveProperty('history');
  });

  it('what was emptied is kept', () => {
    expect(new Hand().write(LONG).write('').kept).toEqual([LONG]);
  });

  it('what was pasted over is kept, though the new text is longer', () => {
    expect(new Hand().write(LONG).write(OTHER).kept).toEqual([LONG]);
  });

  it('what was pasted over stays, also when a longer one of the same minute joins it', () => {
    const hand = new Hand().write(LONG).write(OTHER).write('').write('x');
    expect(hand.kept).toEqual([LONG, OTHER]);
  });

  it('of texts that were taken back a little the longest is kept, in the place of the one before', () => {
    const hand = new Hand().write('abcd').write('abc').write('abcde').write('ab').write('abc').write('a');
    expect(hand.kept).toEqual(['abcde']);
  });

  it('a field that was empty leaves no state', () => {
    expect(new Hand().write('').write('a').kept).toEqual([]);
  });

  it('each field has its own', () => {
    const hand = new Hand().write(LONG).write(LONG, 0, 'mattered').write(LONG, 0, itemField('safe'));
    hand.write('').write('', 0, 'mattered').write('', 0, itemField('safe'));
    expect(hand.visit.history?.map(({ field }) => field)).toEqual(['notes', 'mattered', 'item:safe']);
  });
});

describe('from one minute to the next', () => {
  it('the last state of a minute is kept, when it is the longest of it', () => {
    expect(new Hand().write('a').write('ab').write('abc', MINUTE).write('abcd').kept).toEqual(['ab']);
  });

  it('a short last state is not kept beside the longest, unless it stood for more than a minute', () => {
    const brief = new Hand()
      .write('abcdef')
      .write('ab', 50 * SECOND)
      .write('abX', 20 * SECOND);
    expect(brief.kept).toEqual(['abcdef']);
    const stood = new Hand()
      .write('abcdef')
      .write('ab', 50 * SECOND)
      .write('abX', MINUTE + 1);
    expect(stood.kept).toEqual(['abcdef', 'ab']);
  });

  it('what was there from the start has stood since then', () => {
    const hand = new Hand();
    hand.visit = { ...hand.visit, texts: [{ field: 'remember', text: 'old' }] };
    expect(hand.write('oldest', 2 * MINUTE, 'remember').kept).toEqual(['old']);
  });

  it('goes by the visit’s own time: a clock that is set back makes no minute', () => {
    const hand = new Hand().write('a');
    hand.clock.at -= 60 * MINUTE;
    expect(hand.write('ab').kept).toEqual([]);
    expect(hand.write('abc', 2 * MINUTE).kept).toEqual(['ab']);
  });
});

describe('an older state', () => {
  it('says which field, when it gave way, how long it was', () => {
    const [state] = new Hand().write(LONG).write('').visit.history!;
    expect(state).toEqual({
      field: 'notes',
      at: { at: TEN + 2 * SECOND, zone: 'Europe/Berlin', offset: 60 },
      minute: 0,
      length: LONG.length,
      stays: true,
      text: LONG,
    });
  });

  it('takes over the record of the shorter one whose place it takes', () => {
    const hand = new Hand().write('abc').write('ab');
    const filed = hand.visit.history!.map(({ text: _, ...older }) => ({ ...older, id: 'record-1' }));
    hand.visit = { ...hand.visit, history: filed };
    hand.write('abcdef').write('abcde');
    expect(hand.visit.history).toMatchObject([{ id: 'record-1', length: 6, text: 'abcdef' }]);
  });

  it(`is one of at most ${HISTORY_LIMIT}: the oldest goes`, () => {
    const hand = new Hand();
    for (let time = 0; time <= HISTORY_LIMIT + 2; time += 1) hand.write(`${time}`, 2 * MINUTE);
    expect(hand.kept).toHaveLength(HISTORY_LIMIT);
    expect(hand.kept[0]).toBe('2');
    expect(hand.kept.at(-1)).toBe(`${HISTORY_LIMIT + 1}`);
  });
});

describe('an earlier state that is brought back', () => {
  it('leaves what it takes the place of, short and young as it may be', () => {
    const hand = new Hand().write(LONG).write('no');
    const deed = { do: 'bringBack' as const, field: 'notes' as const, base: 'no', next: LONG };
    hand.visit = perform(hand.visit, { deed, stamp: hand.clock.pass(SECOND).stamp() });
    expect(textOf(hand.visit, 'notes')).toBe(LONG);
    expect(hand.kept).toEqual([LONG, 'no']);
  });
});

describe('two windows’ texts', () => {
  const both = () => {
    const hand = new Hand().write(LONG);
    const rival = { do: 'writeText' as const, field: 'notes' as const, base: '', next: OTHER };
    hand.visit = perform(hand.visit, { deed: rival, stamp: hand.clock.pass(SECOND).stamp() });
    return hand;
  };
  const settled = (text: string) => {
    const hand = both();
    const deed = { do: 'settle' as const, field: 'notes' as const, seen: [LONG, OTHER], text };
    hand.visit = perform(hand.visit, { deed, stamp: hand.clock.pass(SECOND).stamp() });
    return hand.kept;
  };

  it('that stand side by side leave no older state', () => {
    expect(both().kept).toEqual([]);
  });

  it('leave the one that was chosen against', () => {
    expect(settled(LONG)).toEqual([OTHER]);
    expect(settled(OTHER)).toEqual([LONG]);
  });

  it('leave none when both are in what was chosen', () => {
    expect(settled(`${LONG}\n${OTHER}`)).toEqual([]);
  });
});

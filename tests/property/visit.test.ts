import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progress } from '@/utils/checklist';
import {
  entryOf,
  markOf,
  minutesOf,
  nextItem,
  openItems,
  performAll,
  readVisit,
  UNDO_LIMIT,
  type Deed,
  type Stamped,
  type Visit,
} from '@/utils/visit';
import { doing, newVisit, PageClock } from '../support/fixtures';
import { anyDeed, anyStep, CLOSING, lived, movesOf } from './arbitraries';

const STATES = ['started', 'joined', 'finished', 'closed'];
const plain = (visit: Visit) => JSON.parse(JSON.stringify(visit)) as unknown;

describe('whatever is done to a visit', () => {
  it('it stays a visit that can be read back, and counts each deed', () => {
    fc.assert(
      fc.property(movesOf(anyDeed, 80), (moves) => {
        const states = lived(moves);
        const last = states.at(-1)!;
        expect(readVisit(plain(last))).toEqual(last);
        expect(states.map((visit) => visit.revision)).toEqual(states.map((_, at) => at + 1));
        expect(last.undo.length).toBeLessThanOrEqual(UNDO_LIMIT);
      }),
    );
  });

  it('marked and open items add up to the checklist, and the next one is open', () => {
    fc.assert(
      fc.property(movesOf(anyDeed, 60), (moves) => {
        const visit = lived(moves).at(-1)!;
        const { items } = visit.type;
        const { marked, open, total } = progress(items, (item) => markOf(visit, item.id) !== undefined);
        expect(marked + open).toBe(total);
        expect(openItems(visit)).toHaveLength(open);
        const next = nextItem(visit);
        expect(next === undefined || openItems(visit).includes(next)).toBe(true);
      }),
    );
  });

  it('it gathers only what its checklist has, each item once and each chip once', () => {
    fc.assert(
      fc.property(movesOf(anyDeed, 60), (moves) => {
        const { records, type, formerItems } = lived(moves).at(-1)!;
        const items = [...type.items, ...formerItems];
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
        expect(new Set(records.map((record) => record.item)).size).toBe(records.length);
        for (const record of records) {
          const known = items.find((item) => item.id === record.item)!.chips.map((chip) => chip.id);
          expect(new Set(record.chips).size).toBe(record.chips.length);
          expect(record.chips.every((chip) => known.includes(chip))).toBe(true);
        }
      }),
    );
  });

  it('its time never runs back, and its minutes are whole and never below zero', () => {
    fc.assert(
      fc.property(movesOf(anyDeed, 60), (moves) => {
        const states = lived(moves);
        const times = states.map((visit) => visit.clock.elapsed);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const visit of states) {
          const minutes = minutesOf(visit) ?? 0;
          expect(Number.isInteger(minutes) && minutes >= 0).toBe(true);
          expect(entryOf(visit).minutes).toBe(minutesOf(visit));
        }
      }),
    );
  });

  it('its life goes forward a step at a time, save where Undo leads back', () => {
    fc.assert(
      fc.property(movesOf(anyDeed, 60), (moves) => {
        const states = lived(moves);
        for (const [at, visit] of states.slice(1).entries()) {
          const way = STATES.indexOf(visit.stage.state) - STATES.indexOf(states[at]!.stage.state);
          const deed = moves[at]!.deed?.do ?? 'undo';
          // A visit to which nobody came is finished without ever being joined.
          expect(way, deed).toBeLessThanOrEqual(deed === 'finish' ? 2 : 1);
          expect(way, deed).toBeGreaterThanOrEqual({ undo: -2, reopen: -1 }[deed as string] ?? 0);
        }
      }),
    );
  });

  it('once closed it takes no mark, no chip and no step back, unless it is reopened', () => {
    fc.assert(
      fc.property(movesOf(anyDeed, 30), movesOf(anyDeed, 30), (before, all) => {
        const after = all.filter(({ deed }) => deed?.do !== 'reopen');
        const states = lived([...before, ...CLOSING, ...after]);
        const closed = states[before.length + CLOSING.length]!;
        const last = states.at(-1)!;
        expect(closed.stage.state).toBe('closed');
        expect([last.records, last.stage, last.undo]).toEqual([closed.records, closed.stage, []]);
      }),
    );
  });
});

/** What steps make of a visit. */
const steps = ({ stage, records, undo, type, role, formerItems }: Visit) => ({
  stage,
  records,
  undo,
  type,
  role,
  formerItems,
});

describe('undo', () => {
  it('brings back exactly what was before each step, one after the other, down to the start', () => {
    fc.assert(
      fc.property(movesOf(anyStep, UNDO_LIMIT), (moves) => {
        const clock = new PageClock('undoer');
        const states = lived(moves);
        const stack: Visit[] = [];
        for (const [at, visit] of states.slice(1).entries()) {
          const before = states[at]!;
          if (visit.undo.length > before.undo.length) stack.push(before);
          if (visit.undo.length < before.undo.length) stack.pop();
        }
        let visit = states.at(-1)!;
        expect(stack).toHaveLength(visit.undo.length);
        for (const expected of stack.reverse()) {
          visit = doing(visit, clock, { do: 'undo', step: visit.undo.at(-1)!.by });
          expect(steps(visit)).toEqual(steps(expected));
        }
        expect(steps(visit)).toEqual(steps(newVisit()));
      }),
    );
  });
});

describe('deeds that arrive more than once', () => {
  const stamped = (deeds: Deed[], pages: number[]): Stamped[] => {
    const clocks = ['x', 'y', 'z'].map((page) => new PageClock(page));
    return deeds.map((deed, at) => {
      for (const clock of clocks) clock.pass(1_000);
      return { deed, stamp: clocks[pages[at % pages.length] ?? 0]!.stamp() };
    });
  };
  const some = fc
    .tuple(
      fc.array(anyDeed, { maxLength: 30, size: 'max' }),
      fc.array(fc.nat(2), { minLength: 1, maxLength: 30 }),
    )
    .map(([deeds, pages]) => stamped(deeds, pages));

  it('count once: any beginning done before, or again after, changes nothing', () => {
    fc.assert(
      fc.property(some, fc.nat(30), (deeds, length) => {
        const once = performAll(newVisit(), deeds);
        const beginning = deeds.slice(0, length);
        expect(performAll(performAll(newVisit(), beginning), deeds)).toEqual(once);
        expect(performAll(once, beginning)).toBe(once);
        expect(performAll(once, deeds)).toBe(once);
      }),
    );
  });

  it('count once each, when pages hand in their own late', () => {
    fc.assert(
      fc.property(some, (deeds) => {
        const once = performAll(newVisit(), deeds);
        for (const page of ['x', 'y', 'z']) {
          const own = deeds.filter(({ stamp }) => stamp.page === page);
          expect(performAll(once, own)).toBe(once);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { perform, textOf, type Visit } from '@/utils/visit';
import { MINUTE, newVisit, PageClock } from '../support/fixtures';

/** What a hand does to a text, and how long after it did something before (ms). */
interface Act {
  what: 'type on' | 'insert' | 'take back' | 'cut' | 'paste over' | 'empty';
  size: number;
  after: number;
}
const acts = fc.array(
  fc.record<Act>({
    what: fc.constantFrom('type on', 'type on', 'insert', 'take back', 'cut', 'paste over', 'empty'),
    size: fc.integer({ min: 1, max: 60 }),
    after: fc.oneof(fc.nat(20_000), fc.nat(200_000)),
  }),
  { maxLength: 25, size: 'max' },
);

/** A state of the text: from when to when it stood, in the visit's own time. */
interface Stood {
  text: string;
  from: number;
  to: number;
}

let fresh = 0;
/** Words that were never written before, so that no two states are the same by chance. */
const words = (size: number) => `${(fresh += 1)} ${'abcdefghij '.repeat(6)}`.slice(0, size + 4);

function written(text: string, { what, size }: Act): string {
  const middle = Math.floor(text.length / 2);
  switch (what) {
    case 'type on':
      return text + words(size);
    case 'insert':
      return text.slice(0, middle) + words(size) + text.slice(middle);
    case 'take back':
      return text.slice(0, Math.max(0, text.length - (size % 4)));
    case 'cut':
      return text.slice(0, middle);
    case 'paste over':
      return words(size);
    case 'empty':
      return '';
  }
}

function live(some: readonly Act[]): { visit: Visit; states: Stood[] } {
  const clock = new PageClock();
  let visit = newVisit(clock);
  const states: Stood[] = [];
  for (const act of some) {
    const base = textOf(visit, 'notes');
    const next = written(base, act);
    clock.pass(act.after);
    visit = perform(visit, { deed: { do: 'writeText', field: 'notes', base, next }, stamp: clock.stamp() });
    const now = visit.clock.elapsed;
    const last = states.at(-1);
    if (next === base) continue;
    if (last) last.to = now;
    states.push({ text: next, from: now, to: Infinity });
  }
  return { visit, states: states.filter(({ text }) => text !== '') };
}

const minuteOf = ({ from }: Stood) => Math.floor(from / MINUTE);

it('every state that stood for more than a minute, and the longest of each minute, is kept', () => {
  fc.assert(
    fc.property(acts, (some) => {
      const { visit, states } = live(some);
      const kept = new Set([textOf(visit, 'notes'), ...(visit.history ?? []).map(({ text }) => text)]);
      for (const { text, from, to } of states) if (to - from > MINUTE) expect(kept).toContain(text);
      for (const minute of new Set(states.map(minuteOf))) {
        const written = states.filter((state) => minuteOf(state) === minute).map(({ text }) => text);
        const longest = Math.max(...written.map(({ length }) => length));
        expect(written.some((text) => text.length === longest && kept.has(text))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('what is kept was there, and it is no more than three of a minute', () => {
  fc.assert(
    fc.property(acts, (some) => {
      const { visit, states } = live(some);
      const history = visit.history ?? [];
      for (const { text = '', minute, length } of history) {
        const was = states.filter((state) => state.text === text);
        expect(was.map(minuteOf)).toContain(minute);
        expect(length).toBe(text.length);
        expect(history.filter((other) => other.minute === minute).length).toBeLessThanOrEqual(3);
      }
    }),
    { numRuns: 500 },
  );
});

import { describe, expect, it } from 'vitest';
import { rivalsOf, textOf, type Deed, type Visit } from '@/utils/visit';
import { doing, newVisit, PageClock, visitIn } from '../../support/fixtures';

const write = (base: string, next: string): Deed => ({ do: 'writeText', field: 'notes', base, next });
const settle = (text: string, seen = ['first', 'second']): Deed => ({
  do: 'settle',
  field: 'notes',
  seen,
  text,
});
const notes = (visit: Visit) => [textOf(visit, 'notes'), ...rivalsOf(visit, 'notes')];

/** Two windows wrote at once, someone settled, and more was done; then the settling is taken back. */
function unsettled(settling: Deed, ...since: Deed[]): Visit {
  const clock = new PageClock();
  const settled = doing(newVisit(clock), clock, write('', 'first'), write('', 'second'), settling);
  const step = settled.undo.at(-1)!;
  expect(step.what).toBe('settled');
  return doing(doing(settled, clock, ...since), clock, { do: 'undo', step: step.by });
}

describe('a settling taken back', () => {
  it.each([
    ['the text in the field', 'first'],
    ['the other text', 'second'],
    ['both', 'first\nsecond'],
    ['nothing at all', ''],
  ])('has both texts again, as they stood: %s', (_, text) => {
    const visit = unsettled(settle(text));
    expect(notes(visit)).toEqual(['first', 'second']);
    expect(visit.undo).toEqual([]);
  });

  it('keeps what was written since beside them', () => {
    const visit = unsettled(settle('first\nsecond'), write('first\nsecond', 'first\nsecond\nthird'));
    expect(notes(visit)).toEqual(['first', 'second', 'first\nsecond\nthird']);
  });

  it('keeps a text of another window that had come in unseen', () => {
    const clock = new PageClock();
    const visit = doing(
      newVisit(clock),
      clock,
      write('', 'first'),
      write('', 'second'),
      write('', 'unseen'),
      settle('first'),
    );
    expect(notes(visit)).toEqual(['first', 'unseen']);
    const back = doing(visit, clock, { do: 'undo', step: visit.undo.at(-1)!.by });
    expect(notes(back)).toEqual(['first', 'second', 'unseen']);
  });
});

describe('a settling', () => {
  it('that changes nothing is no step', () => {
    const clock = new PageClock();
    const visit = doing(newVisit(clock), clock, write('', 'alone'), settle('alone', ['alone']));
    expect(visit.undo).toEqual([]);
  });

  it('of a closed visit is done, and is no step: nothing of a closed visit is taken back', () => {
    const { visit, clock } = visitIn('closed');
    const after = doing(visit, clock, write('', 'first'), write('', 'second'), settle('second'));
    expect(notes(after)).toEqual(['second']);
    expect(after.undo).toEqual([]);
  });
});

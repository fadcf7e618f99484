import { describe, expect, it } from 'vitest';
import { fromVisit, startVisit, textOf } from '@/utils/visit';
import { doing, newVisit, PageClock, STANDARD, visitType } from '../../support/fixtures';

describe('a visit that carries on from another', () => {
  const clock = new PageClock();
  const earlier = doing(
    newVisit(clock, 'AB'),
    clock,
    { do: 'join' },
    { do: 'markDone', item: 'safe' },
    { do: 'markNotNeeded', item: 'explain' },
    { do: 'writeText', field: 'remember', base: '', next: 'Her dog is called Bo' },
    { do: 'finish', outcome: 'as-planned' },
  );
  const next = (from = fromVisit(earlier)) =>
    startVisit('visit-2', { type: visitType(), standard: STANDARD, label: '', from }, clock.stamp());

  it('knows which one, what stayed open there, and what to remember', () => {
    expect(next().from).toEqual({
      id: earlier.id,
      label: 'AB',
      title: 'Test visit',
      started: earlier.started,
      open: ['Label of listen', 'Label of hear-back', 'Label of write-up'],
      remember: 'Her dog is called Bo',
    });
  });

  it('goes on remembering what was to be remembered, as a text of its own', () => {
    const visit = next();
    expect(textOf(visit, 'remember')).toBe('Her dog is called Bo');
    expect(textOf(visit, 'notes')).toBe('');
    const changed = doing(visit, clock, {
      do: 'writeText',
      field: 'remember',
      base: 'Her dog is called Bo',
      next: 'Bo has died',
    });
    expect(changed.from?.remember).toBe('Her dog is called Bo');
    expect(textOf(changed, 'remember')).toBe('Bo has died');
  });

  it('starts with nothing written when there was nothing to remember', () => {
    expect(next(fromVisit(newVisit())).texts).toEqual([]);
  });
});

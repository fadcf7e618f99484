import { describe, expect, it } from 'vitest';
import {
  entryOf,
  FOLLOW_UPS_AT_MOST,
  readVisit,
  type Deed,
  type FollowUpChange,
  type Visit,
} from '@/utils/visit';
import { doing, newVisit, PageClock } from '../../support/fixtures';

const add = (id: string): Deed => ({ do: 'addFollowUp', id });
const change = (id: string, changed: FollowUpChange): Deed => ({ do: 'changeFollowUp', id, change: changed });
const put = (id: string, what = 'Blood test', by?: string): Deed[] => [
  add(id),
  change(id, { what, who: 'nurse', ...(by === undefined ? {} : { by }) }),
];
const finished = (clock: PageClock) =>
  doing(newVisit(clock), clock, { do: 'join' }, { do: 'finish', outcome: 'as-planned' });
const undoLast = (visit: Visit): Deed => ({ do: 'undo', step: visit.undo.at(-1)?.by ?? '' });

describe('a follow-up', () => {
  it('is added, changed in its place, done, opened again and taken away', () => {
    const clock = new PageClock();
    let visit = doing(finished(clock), clock, ...put('a'), ...put('b', 'Call'));
    visit = doing(
      visit,
      clock,
      { do: 'doFollowUp', id: 'a' },
      change('a', { what: 'Blood test, fasting', by: '2026-12-01' }),
    );
    expect(visit.followUps?.map(({ id, what, by }) => [id, what, by])).toEqual([
      ['a', 'Blood test, fasting', '2026-12-01'],
      ['b', 'Call', undefined],
    ]);
    expect(visit.followUps?.[0]?.done?.at).toBeDefined();
    visit = doing(visit, clock, { do: 'reopenFollowUp', id: 'a' }, { do: 'removeFollowUp', id: 'b' });
    expect(visit.followUps).toEqual([
      { id: 'a', what: 'Blood test, fasting', who: 'nurse', by: '2026-12-01' },
    ]);
    expect(readVisit(JSON.parse(JSON.stringify(visit)))).toEqual(visit);
  });

  it('keeps the moment at which it was done first', () => {
    const clock = new PageClock();
    let visit = doing(finished(clock), clock, ...put('a'), { do: 'doFollowUp', id: 'a' });
    const first = visit.followUps?.[0]?.done;
    clock.pass(60_000);
    visit = doing(visit, clock, { do: 'doFollowUp', id: 'a' });
    expect(visit.followUps?.[0]?.done).toEqual(first);
  });

  it('comes back by Undo, each step by itself', () => {
    const clock = new PageClock();
    let visit = doing(finished(clock), clock, ...put('a'), ...put('b'), { do: 'removeFollowUp', id: 'a' });
    visit = doing(visit, clock, undoLast(visit));
    expect(visit.followUps?.map(({ id }) => id)).toEqual(['a', 'b']);
    visit = doing(visit, clock, undoLast(visit));
    visit = doing(visit, clock, undoLast(visit));
    expect(visit).not.toHaveProperty('followUps');
    expect(visit.stage.state).toBe('finished');
  });

  it('that is one too many, or that nobody knows, changes nothing', () => {
    const clock = new PageClock();
    const many = Array.from({ length: FOLLOW_UPS_AT_MOST }, (_, at) => add(`f${at}`));
    const full = doing(finished(clock), clock, ...many);
    expect(doing(full, clock, add('more')).followUps).toEqual(full.followUps);
    expect(doing(full, clock, add('f3')).followUps).toEqual(full.followUps);
    expect(doing(full, clock, change('f3', { what: 'Other' })).followUps?.[3]?.what).toBe('Other');
    for (const name of ['doFollowUp', 'reopenFollowUp', 'removeFollowUp'] as const) {
      expect(doing(full, clock, { do: name, id: 'none' }).followUps).toEqual(full.followUps);
    }
    expect(doing(full, clock, change('none', { what: 'Ghost' })).followUps).toEqual(full.followUps);
  });

  it('that two windows change is changed in both parts, and one that is gone stays gone', () => {
    const [here, there] = [new PageClock('here'), new PageClock('there')];
    let visit = doing(finished(here), here, ...put('a'));
    visit = doing(visit, there, change('a', { by: '2026-12-01' }));
    visit = doing(visit, here, change('a', { what: 'Blood test, fasting' }));
    expect(visit.followUps).toEqual([
      { id: 'a', what: 'Blood test, fasting', who: 'nurse', by: '2026-12-01' },
    ]);
    visit = doing(visit, here, change('a', { by: null }));
    expect(visit.followUps?.[0]).not.toHaveProperty('by');
    visit = doing(visit, there, { do: 'removeFollowUp', id: 'a' });
    visit = doing(visit, here, change('a', { what: 'Back?' }));
    expect(visit.followUps).toEqual([]);
  });

  it('that is typed into is one step back, whichever it is; another window’s typing is another', () => {
    const [here, there] = [new PageClock('here'), new PageClock('there')];
    let visit = doing(finished(here), here, ...put('a'), ...put('b', 'Call'));
    const before = visit.undo.length;
    for (const what of ['B', 'Bl', 'Blo']) visit = doing(visit, here, change('a', { what }));
    expect(visit.undo.length).toBe(before + 1);
    visit = doing(visit, there, change('a', { what: 'Blood' }));
    expect(visit.undo.length).toBe(before + 2);
    visit = doing(visit, here, undoLast(visit));
    expect(visit.followUps?.[0]?.what).toBe('Blo');
    visit = doing(visit, here, undoLast(visit));
    expect(visit.followUps?.[0]?.what).toBe('Blood test');
  });

  it('stands in the list as long as it is not done', () => {
    const clock = new PageClock();
    let visit = doing(finished(clock), clock, ...put('a'), ...put('b', 'Call', '2026-12-01'));
    visit = doing(visit, clock, { do: 'doFollowUp', id: 'a' });
    expect(entryOf(visit).followUps).toEqual([{ id: 'b', what: 'Call', who: 'nurse', by: '2026-12-01' }]);
    visit = doing(visit, clock, { do: 'doFollowUp', id: 'b' });
    expect(entryOf(visit)).not.toHaveProperty('followUps');
  });

  it('of a closed visit is done or moved without correcting it, and without a step to take back', () => {
    const clock = new PageClock();
    let visit = doing(finished(clock), clock, ...put('a'), { do: 'close' });
    clock.pass(60_000);
    visit = doing(visit, clock, change('a', { by: '2027-01-01' }), { do: 'doFollowUp', id: 'a' });
    expect(visit.followUps?.[0]?.done).toBeDefined();
    expect(visit.corrected).toBeUndefined();
    expect(visit.undo).toEqual([]);
  });
});

describe('what a patient thought', () => {
  const feedback = {
    language: 'ar',
    by: 'patient' as const,
    answers: [
      { question: 'Were you heard?', answer: 5 as const },
      { question: 'And the picture?', answer: 'rather-not' as const },
      { question: 'What else?', answer: { text: 'شكرا' } },
    ],
  };

  it('takes the place of what they said before, also after the visit was closed', () => {
    const clock = new PageClock();
    let visit = doing(finished(clock), clock, { do: 'putFeedback', feedback }, { do: 'close' });
    clock.pass(60_000);
    const shorter = { ...feedback, answers: feedback.answers.slice(0, 1) };
    visit = doing(visit, clock, { do: 'putFeedback', feedback: shorter });
    expect(visit.feedback).toMatchObject({ language: 'ar', by: 'patient', answers: shorter.answers });
    expect(visit.feedback?.given.at).toBeGreaterThan(visit.stage.closed?.at ?? Infinity);
    expect(visit.corrected).toBeUndefined();
    expect(readVisit(JSON.parse(JSON.stringify(visit)))).toEqual(visit);
  });

  it('with an answer that was not offered is no visit', () => {
    const clock = new PageClock();
    const visit = doing(finished(clock), clock, { do: 'putFeedback', feedback });
    const answers = [{ question: 'Were you heard?', answer: 6 }];
    expect(() => readVisit({ ...visit, feedback: { ...visit.feedback, answers } })).toThrow();
  });
});

it('what a clinician thought stays in the visit, and is no step to take back', () => {
  const clock = new PageClock();
  const before = finished(clock);
  const visit = doing(before, clock, { do: 'reflect', reflection: { present: 4 } });
  expect(visit.reflection).toEqual({ present: 4 });
  expect(visit.undo).toEqual(before.undo);
});

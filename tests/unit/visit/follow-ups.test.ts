import { expect, it } from 'vitest';
import { aWeekAfter, entryOf, openFollowUps, type Deed, type Entry } from '@/utils/visit';
import { doing, newVisit, PageClock } from '../../support/fixtures';

function entryWith(label: string, ...days: (string | undefined)[]): Entry {
  const clock = new PageClock();
  const put = (by: string | undefined, at: number): Deed[] => [
    { do: 'addFollowUp', id: `${label}${at}` },
    { do: 'changeFollowUp', id: `${label}${at}`, change: { what: `${label}${at}`, by: by ?? null } },
  ];
  return entryOf(doing(newVisit(clock, label), clock, ...days.flatMap(put)));
}

it('what is to be followed up comes by its day, overdue first, and last what has none', () => {
  const entries = [
    entryWith('a', undefined, '2026-12-02'),
    entryWith('b', '2026-12-01', '2026-11-30', '2027-01-01'),
  ];
  expect(openFollowUps(entries, '2026-12-01').map(({ followUp, when }) => [followUp.what, when])).toEqual([
    ['b1', 'overdue'],
    ['b0', 'today'],
    ['a1', 'later'],
    ['b2', 'later'],
    ['a0', 'noDay'],
  ]);
});

it('a visit in the bin asks for nothing', () => {
  expect(openFollowUps([{ ...entryWith('a', '2026-12-01'), binned: 1 }], '2026-12-01')).toEqual([]);
});

it('a week later is another month, another year, and over a leap day', () => {
  expect(['2026-11-26', '2026-12-28', '2028-02-25'].map(aWeekAfter)).toEqual([
    '2026-12-03',
    '2027-01-04',
    '2028-03-03',
  ]);
});

import type { Deed, Visit } from '@/utils/visit';
import { doing, MINUTE, newVisit, PageClock } from '../../support/fixtures';

export const write = (field: string, next: string): Deed => ({
  do: 'writeText',
  field: field as 'notes',
  base: '',
  next,
});

/** A closed visit with something of everything, each text told from all others. */
export function fullVisit(): Visit {
  const clock = new PageClock();
  const before = {
    id: 'id-of-earlier',
    label: 'AB',
    title: 'Earlier visit',
    started: { at: clock.at - 60 * MINUTE, zone: 'Europe/Berlin', offset: 60 },
    open: ['OPEN-THEN'],
    remember: 'REMEMBER-THEN',
  };
  const visit = doing(
    { ...newVisit(clock, 'LABEL'), from: before },
    clock,
    { do: 'join' },
    { do: 'toggleChip', item: 'safe', chip: 'place' },
    { do: 'markDone', item: 'safe' },
    { do: 'markNotNeeded', item: 'explain' },
    write('notes', 'NOTES'),
    write('item:hear-back', 'ITEM-NOTE'),
    write('mattered', 'MATTERED'),
    write('remember', 'REMEMBER'),
    write('reflection:wanted', 'REFLECTION'),
    write('patient:agreed', 'AGREED'),
    write('edited:note', 'EDITED'),
    { do: 'addFollowUp', id: 'f1' },
    { do: 'changeFollowUp', id: 'f1', change: { what: 'WHAT', who: 'WHO', by: '2026-12-01' } },
    { do: 'addFollowUp', id: 'f2' },
    { do: 'changeFollowUp', id: 'f2', change: { what: 'WAS-DONE' } },
    { do: 'doFollowUp', id: 'f2' },
    { do: 'reflect', reflection: { present: 2 } },
    {
      do: 'putFeedback',
      feedback: {
        language: 'en',
        by: 'patient',
        answers: [
          { question: 'HEARD?', answer: 5 },
          { question: 'MORE?', answer: { text: 'FEEDBACK' } },
        ],
      },
    },
  );
  clock.pass(9 * MINUTE);
  const closed = doing(visit, clock, { do: 'finish', outcome: 'as-planned' }, { do: 'close' });
  return { ...closed, rivals: [{ field: 'notes', text: 'NOTES-OF-OTHER-WINDOW' }] };
}

/** Every text of that visit. */
const TEXTS = [
  ...[
    'NOTES',
    'NOTES-OF-OTHER-WINDOW',
    'ITEM-NOTE',
    'MATTERED',
    'REMEMBER',
    'REFLECTION',
    'AGREED',
    'EDITED',
  ],
  ...['WHAT', 'WHO', 'WAS-DONE', 'HEARD?', 'FEEDBACK', 'OPEN-THEN', 'REMEMBER-THEN'],
];
/** Those of them that stand in a text, as whole words. */
export const found = (text: string) =>
  TEXTS.filter((one) => new RegExp(`(?<![A-Z-])${one.replace('?', '\\?')}(?![A-Z-])`).test(text));

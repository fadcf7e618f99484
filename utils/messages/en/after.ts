import { catalogue } from '../language';
import { count } from './count';

/** What is asked after a visit: follow-up, reflection, and what is still open; in English. */
export const after = {
  open: {
    title: 'Still open',
    hint: 'Do it, say that it was not needed, or leave it.',
  },
  closeAgain: (labels: string[]) =>
    `Still open: ${labels.join(', ')}. The standard wants this in every visit. Press “Close visit” once more to close it all the same.`,
  followUp: {
    title: 'Follow-up',
    what: 'What is to be done',
    who: 'By whom',
    by: 'By which day',
    add: 'Add follow-up',
    full: (limit: number) => `A visit holds ${limit} follow-ups; this one is full.`,
    atLimit: (limit: number) => `No more than ${limit} characters fit.`,
    needsWhat: 'Write what is to be done: without it, this follow-up is left out.',
    done: 'Done',
    doneNamed: (what: string) => `Done: ${what}`,
    reopen: 'Open again',
    reopenNamed: (what: string) => `Open again: ${what}`,
    remove: 'Remove',
    removeNamed: (what: string) => `Remove: ${what}`,
    list: 'Follow-ups',
  },
  due: {
    number: (number: number) => `Follow-up: ${number}`,
    title: 'Follow-up',
    when: {
      overdue: 'Overdue',
      today: 'Today',
      later: 'Later',
      noDay: 'Without a day',
    },
    of: (name: string, day: string) => `${name}, visit of ${day}`,
    move: 'In a week',
    moveNamed: (what: string) => `In a week: ${what}`,
    moved: (what: string, day: string) => `Moved to ${day}: ${what}`,
    doneTold: (what: string) => `Done: ${what}`,
    takeBack: 'Take back',
    atStart: (number: number) => `${count(number, 'follow-up is', 'follow-ups are')} due`,
    atStartWhy: 'They stand in Visits, under Follow-up: what, by whom, by when.',
    openVisits: 'Open Visits',
    problem: (reason: string) => `What is to be followed up cannot be read. ${reason}`,
  },
  reflection: {
    title: 'A minute for yourself',
    lead: 'For you alone: no summary, hand-over or export has it. Write as little as you like.',
    questions: {
      wanted: 'What did this person most want me to know?',
      away: 'When was I not with them, and what had pulled me away?',
      technology: 'Did the technology help or hinder, and did I say so?',
      again: 'What would I do the same way again? What shall I try next time?',
    },
    present: 'How present was I?',
    scale: {
      1: '1, hardly',
      2: '2',
      3: '3, partly',
      4: '4',
      5: '5, fully',
    },
    skip: 'Not this time',
    skipped: 'Left out for this visit.',
    answer: 'Answer it after all',
    heavy: 'That was heavy',
    heavyText: 'Then take a minute before the next visit: look away from the screen, or tell a colleague.',
  },
};

/** The same in the language in force. */
export const afterWords = /* @__PURE__ */ catalogue('after', after);

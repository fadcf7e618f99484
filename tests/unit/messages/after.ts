import type * as english from '@/utils/messages/en/all';
import { A, B, counted, listed, named, twoCounted, twoNamed, type SamplesOf } from './given';

/** What, by whom and by which day; two of them may not be known. */
export const FOLLOW_UPS: [string, string, string][] = [
  [A, B, '⟨c⟩'],
  [A, '', ''],
  [A, B, ''],
  [A, '', B],
];

/** What is said after a visit, and in the texts that are made from it. */
export const AFTER: SamplesOf<Pick<typeof english, 'after' | 'plain' | 'texts'>> = {
  after: {
    closeAgain: listed,
    followUp: {
      full: counted,
      atLimit: counted,
      doneNamed: named,
      reopenNamed: named,
      removeNamed: named,
    },
    due: {
      number: counted,
      of: twoNamed,
      moveNamed: named,
      moved: twoNamed,
      doneTold: named,
      atStart: counted,
      problem: named,
    },
  },
  texts: {
    clears: counted,
    saved: named,
    tooLongToEdit: counted,
    note: {
      minutes: counted,
      mattered: named,
      remember: named,
      covered: listed,
      notNeeded: listed,
      open: listed,
      item: [
        [A, []],
        [A, [B]],
        [A, [B, '⟨c⟩']],
      ],
    },
  },
  plain: {
    reads: twoCounted,
    reason: { short: counted },
    long: counted,
    wordsIn: counted,
    offer: named,
    offerFor: twoNamed,
    replaced: twoNamed,
    isBack: named,
    more: counted,
  },
};

import fc from 'fast-check';
import { itemField, OUTCOMES, perform, type Deed, type Field, type Visit } from '@/utils/visit';
import { newVisit, PageClock, STANDARD, teamType, visitType } from '../support/fixtures';

const HARD_TEXTS = [
  '\ud83d',
  '\udc00 before \ud800',
  '\u0000',
  '\u202eright to left\u202c',
  'שלום, السلام عليكم',
  '👩🏽‍⚕️🫀🇩🇪',
  'line\r\nline\u2028line',
  '"__proto__": {}',
  '\ufeff',
];

/** Any text, of UTF-16 units as they come: lone halves of signs, NUL and marks of direction too. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...HARD_TEXTS),
);

/** An item of the test type, now and then one that it does not have. */
const item = fc.constantFrom(
  'arrive',
  'safe',
  'listen',
  'explain',
  'hear-back',
  'write-up',
  'options',
  'elsewhere',
);
const chip = fc.constantFrom('name', 'place', 'number', 'plan', 'present', 'unknown');
const field = fc.oneof(
  fc.constantFrom<Field>(
    'notes',
    'mattered',
    'remember',
    'reflection:again',
    'patient:agreed',
    'edited:note',
  ),
  item.map(itemField),
);
const outcome = fc.constantFrom(...OUTCOMES);

const markings = [
  fc.record({
    do: fc.constantFrom('markDone' as const, 'markNotNeeded' as const, 'clearMark' as const),
    item,
  }),
  fc.record({ do: fc.constant('toggleChip' as const), item, chip }),
  fc.record({ do: fc.constant('tickAllChips' as const), item }),
];
const stages = [
  fc.constant<Deed>({ do: 'join' }),
  fc.record({ do: fc.constantFrom('finish' as const, 'setOutcome' as const), outcome }),
];
const followUp = fc.constantFrom('first', 'second');
/** What comes of a visit, and makes a step that Undo can take back. */
const followUps = [
  fc.record({ do: fc.constant('addFollowUp' as const), id: followUp }),
  fc.record({
    do: fc.constantFrom('removeFollowUp' as const, 'doFollowUp' as const, 'reopenFollowUp' as const),
    id: followUp,
  }),
];
const types = [visitType(), teamType()];
const typeChanges = [
  fc.record({
    do: fc.constant('changeType' as const),
    type: fc.constantFrom(...types),
    standard: fc.constant(STANDARD),
    role: fc.constantFrom('lead', 'nurse', undefined),
  }),
];
const others = [
  fc.constantFrom<Deed>({ do: 'close' }, { do: 'reopen' }, { do: 'bin' }, { do: 'restore' }),
  fc.constantFrom<Deed>({ do: 'keep' }, { do: 'unkeep' }, { do: 'bin', by: 'retention' }),
  fc.record({
    do: fc.constantFrom('writeText' as const, 'bringBack' as const),
    field,
    base: anyText,
    next: anyText,
  }),
  fc.record({
    do: fc.constant('settle' as const),
    field,
    seen: fc.array(anyText, { maxLength: 3 }),
    text: anyText,
  }),
  fc.record({
    do: fc.constant('changeFollowUp' as const),
    id: followUp,
    change: fc.record(
      { what: anyText, who: anyText, by: fc.constantFrom('2026-12-01', '2027-01-01', null) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    do: fc.constant('putFeedback' as const),
    feedback: fc.record({
      language: fc.constantFrom('en', 'ar'),
      by: fc.constantFrom('patient' as const, 'clinician' as const),
      answers: fc.array(
        fc.record({
          question: anyText,
          answer: fc.oneof(
            fc.constantFrom(1 as const, 5 as const, 'rather-not' as const),
            fc.record({ text: anyText }),
          ),
        }),
        { maxLength: 3 },
      ),
    }),
  }),
  fc.constantFrom<Deed>(
    { do: 'reflect', reflection: { present: 3 } },
    { do: 'reflect', reflection: { skipped: true } },
  ),
  fc.record({ do: fc.constant('undo' as const), step: fc.constantFrom('page-a:2', 'page-b:1', 'none') }),
];

/** What makes a step that Undo can take back. */
export const anyStep: fc.Arbitrary<Deed> = fc.oneof(...markings, ...stages, ...typeChanges, ...followUps);
/** Any deed at all. */
export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  ...markings,
  ...stages,
  ...stages,
  ...typeChanges,
  ...followUps,
  ...others,
);

/** A deed of one of three pages, some time after the one before; the wall clock may have been set meanwhile. */
export interface Move {
  page: number;
  pass: number;
  setWall: number;
  /** Nothing: take back the last step, as it is named. */
  deed: Deed | undefined;
}

export function movesOf(deed: fc.Arbitrary<Deed>, most: number): fc.Arbitrary<Move[]> {
  const move = fc.record({
    page: fc.nat(2),
    pass: fc.nat(600_000),
    setWall: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: -1e9, max: 1e9 })),
    deed: fc.option(deed, { nil: undefined, freq: 5 }),
  });
  return fc.array(move, { maxLength: most, size: 'max' });
}

/** Whatever was done before, these lead to a closed visit. */
export const CLOSING: Move[] = [
  { do: 'join' as const },
  { do: 'finish' as const, outcome: 'as-planned' as const },
  { do: 'close' as const },
].map((deed) => ({ page: 0, pass: 1_000, setWall: 0, deed }));

/** Every state of a visit on the way through some moves, the first one too. */
export function lived(moves: readonly Move[]): Visit[] {
  const clocks = [0, 1, 2].map((page) => new PageClock(`page-${'abc'[page]!}`, undefined, page * 777));
  const states = [newVisit(clocks[0])];
  for (const { page, pass, setWall, deed } of moves) {
    for (const clock of clocks) {
      clock.pass(pass);
      clock.at += setWall;
    }
    const before = states.at(-1)!;
    const done: Deed = deed ?? { do: 'undo', step: before.undo.at(-1)?.by ?? 'none' };
    states.push(perform(before, { deed: done, stamp: clocks[page]!.stamp() }));
  }
  return states;
}

/** Any visit that can come about. */
export const anyVisit = movesOf(anyDeed, 40).map((moves) => lived(moves).at(-1)!);

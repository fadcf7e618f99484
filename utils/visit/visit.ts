import * as v from 'valibot';
import { itemSchema, visitTypeSchema, type Item } from '@/utils/checklist';
import { instantSchema, OUTCOMES, STATES } from './basics';

/** How many steps back Undo remembers. */
export const UNDO_LIMIT = 50;
/** How many follow-ups a visit holds. */
export const FOLLOW_UPS_AT_MOST = 20;
/** The questions a clinician may ask themselves after a visit; what they answer stays with them. */
export const REFLECTIONS = ['wanted', 'away', 'technology', 'again'] as const;
/** The parts of what a patient is given to read, in order. */
export const PATIENT_PARTS = ['talked', 'agreed', 'warning', 'call', 'next'] as const;
/** The texts that are made from a visit. */
export const MADE_TEXTS = ['note', 'soap', 'checklist', 'patient', 'line'] as const;

const markSchema = v.object({ state: v.picklist(['done', 'not-needed']), at: instantSchema });
const recordSchema = v.object({
  item: v.string(),
  mark: v.optional(markSchema),
  chips: v.array(v.string()),
});
/** The part of a visit that is not an item's: what Undo of a step restores whole. */
const stageSchema = v.object({
  state: v.picklist(STATES),
  joined: v.optional(instantSchema),
  finished: v.optional(instantSchema),
  closed: v.optional(instantSchema),
  outcome: v.optional(v.picklist(OUTCOMES)),
  joinedAfter: v.optional(v.number()),
  finishedAfter: v.optional(v.number()),
});
/** What a visit is checked against, and by whom: what Undo of another visit type restores whole. */
const checkedSchema = v.object({
  standard: v.object({ id: v.string(), version: v.number() }),
  type: visitTypeSchema,
  formerItems: v.array(itemSchema),
  role: v.optional(v.string()),
});
/** Something that is still to be done, by whom, and by which day. */
const followUpSchema = v.object({
  id: v.string(),
  what: v.string(),
  who: v.string(),
  /** The day by which, `YYYY-MM-DD`. */
  by: v.optional(v.string()),
  done: v.optional(instantSchema),
});
/** What a patient thought of the visit. A question is kept as it was put. */
const feedbackSchema = v.object({
  /** The language in which it was asked (BCP 47). */
  language: v.string(),
  /** Who pressed the keys. */
  by: v.picklist(['patient', 'clinician']),
  given: instantSchema,
  answers: v.array(
    v.object({
      question: v.string(),
      /** From 1, not at all, to 5, very much; in words; or they would rather not say. */
      answer: v.union([v.picklist([1, 2, 3, 4, 5]), v.literal('rather-not'), v.object({ text: v.string() })]),
    }),
  ),
});
/** What a clinician thought about the visit for themselves, beside the texts. */
const reflectionSchema = v.object({
  /** How present they were, from 1 to 5. */
  present: v.optional(v.picklist([1, 2, 3, 4, 5])),
  /** They did not want to: it is not asked again. */
  skipped: v.optional(v.literal(true)),
});
/** Where a visit comes from that a colleague handed over. */
const receivedSchema = v.object({
  /** The hand-over's own id: the same one is not taken twice. */
  id: v.string(),
  name: v.string(),
  role: v.string(),
  made: instantSchema,
  /** Which visit of theirs it is, by a hash of its id. */
  of: v.optional(v.string()),
  /** What they ask, in one line. */
  request: v.optional(v.string()),
  /** When it was taken here; `made` is told by a clock elsewhere. */
  taken: v.optional(instantSchema),
});
const undoSchema = v.object({
  what: v.picklist([
    'done',
    'not-needed',
    'cleared',
    'chip',
    'chips',
    'joined',
    'finished',
    'outcome',
    'settled',
    'type',
    'follow-up',
  ]),
  /** The deed that made the step: `page:sequence`. */
  by: v.string(),
  item: v.optional(v.string()),
  record: v.optional(recordSchema),
  stage: v.optional(stageSchema),
  checked: v.optional(checkedSchema),
  /** The follow-ups as they were before the step. */
  followUps: v.optional(v.array(followUpSchema)),
  /** A settling: the field, the texts it was chosen from (the first was the field's own), and the one chosen. */
  settled: v.optional(v.object({ field: v.string(), texts: v.array(v.string()), chosen: v.string() })),
});
/** What one visit hands on to the next. */
const fromSchema = v.object({
  id: v.string(),
  label: v.string(),
  title: v.string(),
  started: instantSchema,
  /** Labels of the items that stayed open. */
  open: v.array(v.string()),
  /** The line *Remember about this person*. */
  remember: v.string(),
});
const writtenSchema = v.object({
  field: v.string(),
  text: v.string(),
  /** The visit's own time when it came to stand there, ms since Start; not known of what was there from the start. */
  since: v.optional(v.number()),
});
/** An older state of a text. It lies in a record of its own. */
const olderSchema = v.object({
  /** The record's id; none while the text is on its way there. */
  id: v.optional(v.string()),
  field: v.string(),
  /** When it gave way to another. */
  at: instantSchema,
  /** The minute of the visit's own time in which it was written, counted from 0. */
  minute: v.number(),
  /** Of its text, in UTF-16 units. */
  length: v.number(),
  /** It stays, also when its minute has a longer one. */
  stays: v.optional(v.literal(true)),
  /** Only while it is on its way to its record. */
  text: v.optional(v.string()),
});
/** When a visit went to the bin; where nobody put it there, what did. */
const binnedSchema = v.object({ ...instantSchema.entries, by: v.optional(v.literal('retention')) });

/** The visit record, version 1, as it lies inside the sealed bytes. */
const visitSchema = v.object({
  version: v.literal(1),
  id: v.string(),
  revision: v.number(),
  label: v.string(),
  standard: v.object({ id: v.string(), version: v.number() }),
  /** What the visit is checked against: a new standard never changes an old visit. */
  type: visitTypeSchema,
  /** Items of the visit types it had before and the present one lacks: what was marked or noted there stays. */
  formerItems: v.optional(v.array(itemSchema), []),
  /** The clinician's own role, one of the visit type's. */
  role: v.optional(v.string()),
  /** What it took over from the visit that it carries on from, as that was at the start. */
  from: v.optional(fromSchema),
  started: instantSchema,
  stage: stageSchema,
  records: v.array(recordSchema),
  texts: v.array(writtenSchema),
  /** Texts of another window that wrote the same field at the same time, kept until someone settles them. */
  rivals: v.array(writtenSchema),
  /** What is still to be done, in the order in which it was written. */
  followUps: v.optional(v.array(followUpSchema)),
  feedback: v.optional(feedbackSchema),
  reflection: v.optional(reflectionSchema),
  received: v.optional(receivedSchema),
  /** Older states of its texts, the oldest first. */
  history: v.optional(v.array(olderSchema)),
  undo: v.array(undoSchema),
  /** Visit time: `elapsed` ms since the start, when the wall clock said `at`. */
  clock: v.object({ elapsed: v.number(), at: v.number() }),
  /** The last deed taken over from each page, so that a draft is never applied twice, and its two times. */
  taken: v.array(
    v.object({ page: v.string(), sequence: v.number(), steady: v.number(), elapsed: v.number() }),
  ),
  binned: v.optional(binnedSchema),
  /** Since when someone wants it kept, however old it gets. */
  kept: v.optional(instantSchema),
  /** When it was last changed after it had been closed. */
  corrected: v.optional(instantSchema),
});

/** What a visit takes over from an earlier one. */
export type From = v.InferOutput<typeof fromSchema>;
/** One telemedicine encounter, from Start to Finish. */
export type Visit = v.InferOutput<typeof visitSchema>;
/** A moment: UTC ms, the zone and its offset in minutes at writing. */
export type Instant = v.InferOutput<typeof instantSchema>;
/** What became of one item. */
export type Mark = v.InferOutput<typeof markSchema>;
/** What one item gathered in a visit: mark and chips. */
export type ItemRecord = v.InferOutput<typeof recordSchema>;
/** Where the visit is in its life. */
export type Stage = v.InferOutput<typeof stageSchema>;
/** How a visit ended. */
export type Outcome = (typeof OUTCOMES)[number];
/** Something that is still to be done after a visit. */
export type FollowUp = v.InferOutput<typeof followUpSchema>;
/** What is changed of a follow-up; a day of `null` takes the day away. */
export type FollowUpChange = Partial<Pick<FollowUp, 'what' | 'who'>> & { by?: string | null };
/** What a patient thought of the visit. */
export type Feedback = v.InferOutput<typeof feedbackSchema>;
/** What a clinician thought about the visit for themselves. */
export type Reflection = v.InferOutput<typeof reflectionSchema>;
/** Where a visit comes from that a colleague handed over. */
export type Received = v.InferOutput<typeof receivedSchema>;
/** One of the texts that are made from a visit. */
export type MadeText = (typeof MADE_TEXTS)[number];
/** A text that stands in a field, or beside it. */
export type Written = v.InferOutput<typeof writtenSchema>;
/** An older state of a text. */
export type Older = v.InferOutput<typeof olderSchema>;
/** One step that Undo can take back, and the words for it. */
export type UndoStep = v.InferOutput<typeof undoSchema>;

/**
 * A text field of a visit: the notes, what mattered most, what to remember about this person, the note on an item, what
 * the clinician asked themselves, what the patient is given to read, or a text made from the visit, as it was edited.
 */
export type Field =
  | 'notes'
  | 'mattered'
  | 'remember'
  | `item:${string}`
  | `reflection:${(typeof REFLECTIONS)[number]}`
  | `patient:${(typeof PATIENT_PARTS)[number]}`
  | `edited:${MadeText}`;

/** The note on an item, as a field. */
export function itemField(item: string): Field {
  return `item:${item}`;
}

/** What an item gathered so far; empty when nothing did. */
export function recordOf(visit: Visit, item: string): ItemRecord {
  return visit.records.find((record) => record.item === item) ?? { item, chips: [] };
}

/** The mark of an item, if it has one. */
export function markOf(visit: Visit, item: string): Mark | undefined {
  return recordOf(visit, item).mark;
}

/** The text of a field, empty when nothing was written. */
export function textOf(visit: Visit, field: Field): string {
  return visit.texts.find((entry) => entry.field === field)?.text ?? '';
}

/** The other texts of a field that two windows wrote at once. */
export function rivalsOf(visit: Visit, field: Field): string[] {
  return visit.rivals.filter((entry) => entry.field === field).map((entry) => entry.text);
}

/** The item of that id in the visit's own checklist, or in one that it had before. */
export function itemOf(visit: Visit, item: string): Item | undefined {
  const has = (candidate: Item) => candidate.id === item;
  return visit.type.items.find(has) ?? visit.formerItems.find(has);
}

/** Whether an item is the clinician's own: without a role, or an item without one, it is everybody's. */
export function isMine({ role }: Visit, item: Item): boolean {
  return role === undefined || item.roles.length === 0 || item.roles.includes(role);
}

/**
 * Reads a visit record of this or an older version.
 * @throws v.ValiError when it is no visit
 */
export function readVisit(data: unknown): Visit {
  return v.parse(visitSchema, data);
}

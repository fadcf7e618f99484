import * as v from 'valibot';
import { minutesOf } from './clock';
import { instantSchema, OUTCOMES, saidFollowUps, STATES } from './basics';
import type { Received, Visit } from './visit';

/** A follow-up that is not done, as a list shows it. */
const openFollowUpSchema = v.object({
  id: v.string(),
  what: v.string(),
  who: v.string(),
  by: v.optional(v.string()),
});

/** Which hand-over a visit came with, and from whom: the same one, or an older one, is known by it. */
const handedSchema = v.object({
  id: v.string(),
  of: v.optional(v.string()),
  made: v.number(),
  /** When it was taken here, UTC ms. */
  taken: v.optional(v.number()),
  name: v.string(),
});

/** What a list shows of a visit, so that no list has to open the visit itself. */
export const entrySchema = v.object({
  id: v.string(),
  label: v.string(),
  /** The visit type's id. */
  type: v.optional(v.string()),
  /** The visit type's title, in its own language. */
  title: v.string(),
  /** The clinician's role in it, by id. */
  role: v.optional(v.string()),
  language: v.string(),
  state: v.picklist(STATES),
  started: instantSchema,
  minutes: v.optional(v.number()),
  outcome: v.optional(v.picklist(OUTCOMES)),
  /** When it was thrown away, UTC ms. */
  binned: v.optional(v.number()),
  /** Its age put it there, and nobody's hand. */
  binnedBy: v.optional(v.literal('retention')),
  /** Someone wants it kept, however old it gets. */
  kept: v.optional(v.literal(true)),
  /** What is still to be done after it. */
  followUps: v.optional(v.array(openFollowUpSchema)),
  /** A colleague handed it over. */
  received: v.optional(handedSchema),
  /** When it was last changed after it had been closed. */
  corrected: v.optional(instantSchema),
});

/** A visit in the lists. */
export type Entry = v.InferOutput<typeof entrySchema>;

/** The entry of a visit in the lists. */
export function entryOf(visit: Visit): Entry {
  const minutes = minutesOf(visit);
  const { outcome } = visit.stage;
  const open = saidFollowUps(visit.followUps).filter(({ done }) => !done);
  return {
    id: visit.id,
    label: visit.label,
    type: visit.type.id,
    title: visit.type.title,
    ...(visit.role === undefined ? {} : { role: visit.role }),
    language: visit.type.language,
    state: visit.stage.state,
    started: visit.started,
    ...(minutes === undefined ? {} : { minutes }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(visit.binned ? { binned: visit.binned.at } : {}),
    ...(visit.binned?.by ? { binnedBy: visit.binned.by } : {}),
    ...(visit.kept ? { kept: true as const } : {}),
    ...(open.length > 0 ? { followUps: open } : {}),
    ...(visit.received ? { received: handedOf(visit.received) } : {}),
    ...(visit.corrected ? { corrected: visit.corrected } : {}),
  };
}

function handedOf({ id, of, made, taken, name }: Received): NonNullable<Entry['received']> {
  return {
    id,
    ...(of === undefined ? {} : { of }),
    made: made.at,
    ...(taken ? { taken: taken.at } : {}),
    name,
  };
}

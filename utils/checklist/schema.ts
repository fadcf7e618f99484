import * as v from 'valibot';

/** The phases of a visit, in the order they are lived. */
export const PHASES = ['before', 'opening', 'during', 'closing', 'after'] as const;
/** What an item asks of the clinician: a cue without words, or something to ask, tell or check. */
const KINDS = ['self', 'ask', 'tell', 'check'] as const;

const text = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,64}$/));
const isoDate = v.pipe(v.string(), v.isoDate());

const chipSchema = v.object({ id, label: text });
const roleSchema = v.object({ id, title: text });
const codeSchema = v.object({ system: text, code: text, display: v.optional(text) });

/** One line of a checklist. Properties it does not know are kept out. */
export const itemSchema = v.pipe(
  v.object({
    id,
    phase: v.picklist(PHASES),
    kind: v.picklist(KINDS),
    label: text,
    why: text,
    cue: v.optional(text),
    say: v.optional(text),
    sample: v.optional(v.boolean(), false),
    fixed: v.optional(v.boolean(), false),
    chips: v.optional(v.array(chipSchema), []),
    roles: v.optional(v.array(id), []),
    sources: v.optional(v.array(text), []),
    codes: v.optional(v.array(codeSchema), []),
    /** An item of the clinician's own, that no standard has. */
    own: v.optional(v.boolean()),
    /** The sentence to say is in the clinician's own words. */
    ownSay: v.optional(v.boolean()),
  }),
  v.forward(
    v.check((item) => item.kind !== 'self' || item.cue !== undefined, 'an item of kind self needs a cue'),
    ['cue'],
  ),
);

/**
 * A checklist for one kind of visit, as a visit keeps it: whatever bounds a later standard draws, an old visit can be read.
 * What a clinic may hand in is bounded by the schema of its configuration.
 */
export const visitTypeSchema = v.object({
  id,
  title: text,
  description: v.optional(v.string(), ''),
  language: text,
  owner: v.optional(v.string(), ''),
  reviewBy: v.optional(isoDate),
  roles: v.optional(v.array(roleSchema), []),
  items: v.array(itemSchema),
});

/** One checklist for a kind of visit: title, language, owner, review date, items. */
export type VisitType = v.InferOutput<typeof visitTypeSchema>;
/** One line of a checklist. */
export type Item = v.InferOutput<typeof itemSchema>;
/** A part of the visit: before, opening, during, closing, after. */
export type Phase = Item['phase'];

import * as v from 'valibot';
import { inOrder, itemSchema, type Item, type VisitType } from '@/utils/checklist';
import type { Configuration } from './schema';

/** One's own wording of a sentence, and the standard's that it was put in the place of. */
const sayingSchema = v.object({ item: v.string(), text: v.string(), base: v.string() });
/** What a clinician changed over one visit type. */
const typeEditsSchema = v.object({
  type: v.string(),
  sayings: v.array(sayingSchema),
  /** Ids of items one always does. */
  hidden: v.array(v.string()),
  /** Items of one's own. */
  own: v.array(itemSchema),
});
/** Everything that a clinician changed over the standard. */
const personalEditsSchema = v.object({ version: v.literal(1), types: v.array(typeEditsSchema) });

export type PersonalEdits = v.InferOutput<typeof personalEditsSchema>;
export type TypeEdits = v.InferOutput<typeof typeEditsSchema>;
type Allowed = Configuration['personalEdits'];

/** Reads what was kept of personal edits. @throws ValiError when it is none */
export function readPersonalEdits(data: unknown): PersonalEdits {
  return v.parse(personalEditsSchema, data);
}

/** Nothing changed. */
export const NO_EDITS: PersonalEdits = { version: 1, types: [] };
/** Items of one's own begin with this; no standard's id does, so that they never meet. */
const OWN = 'own-';

/** What was changed over one visit type. */
export function editsOf(edits: PersonalEdits, type: string): TypeEdits {
  return edits.types.find((each) => each.type === type) ?? { type, sayings: [], hidden: [], own: [] };
}

/** A visit type as this clinician has it: where the standard allows it, with own wording, without hidden items, with own ones. */
export function personalType(type: VisitType, edits: PersonalEdits, allowed: Allowed): VisitType {
  const { sayings, hidden, own } = editsOf(edits, type.id);
  const kept = type.items
    .filter((item) => item.fixed || !allowed.hideItems || !hidden.includes(item.id))
    .map((item) => {
      const saying = sayings.find((each) => each.item === item.id);
      return saying && allowed.editSay && !item.fixed ? { ...item, say: saying.text, ownSay: true } : item;
    });
  const added = allowed.addItems ? own.map((item) => ({ ...item, own: true })) : [];
  return { ...type, items: inOrder([...kept, ...added]) };
}

/** The standard as this clinician has it. */
export function personalStandard(standard: Configuration, edits: PersonalEdits): Configuration {
  const { visitTypes, personalEdits } = standard;
  return { ...standard, visitTypes: visitTypes.map((type) => personalType(type, edits, personalEdits)) };
}

/** Puts a sentence in one's own words; the standard's own, or none, takes the change back. */
export function reword(edits: PersonalEdits, type: string, item: Item, text: string): PersonalEdits {
  const base = item.say ?? '';
  const words = text.trim();
  return change(edits, type, ({ sayings, ...rest }) => ({
    ...rest,
    sayings: [
      ...sayings.filter((each) => each.item !== item.id),
      ...(words === '' || words === base ? [] : [{ item: item.id, text: words, base }]),
    ],
  }));
}

/** Hides an item that one always does, or brings it back. */
export function setHidden(
  edits: PersonalEdits,
  type: string,
  item: string,
  isHidden: boolean,
): PersonalEdits {
  return change(edits, type, ({ hidden, ...rest }) => ({
    ...rest,
    hidden: [...hidden.filter((each) => each !== item), ...(isHidden ? [item] : [])],
  }));
}

/**
 * Adds an item of one's own.
 * @param id random hexadecimal digits; the item's id is made of it
 */
export function addItem(
  edits: PersonalEdits,
  type: string,
  id: string,
  item: Pick<Item, 'phase' | 'label' | 'why' | 'say'>,
): PersonalEdits {
  const { say, ...rest } = item;
  const added: Item = {
    ...rest,
    ...(say ? { say } : {}),
    id: `${OWN}${id}`,
    kind: 'ask',
    sample: false,
    fixed: false,
    chips: [],
    roles: [],
    sources: [],
    codes: [],
  };
  return change(edits, type, ({ own, ...others }) => ({ ...others, own: [...own, added] }));
}

/** Takes an item of one's own away. */
export function removeItem(edits: PersonalEdits, type: string, id: string): PersonalEdits {
  return change(edits, type, ({ own, ...rest }) => ({ ...rest, own: own.filter((item) => item.id !== id) }));
}

/** Takes back every change over a visit type. */
export function resetType(edits: PersonalEdits, type: string): PersonalEdits {
  return { ...edits, types: edits.types.filter((each) => each.type !== type) };
}

/** A sentence that both the clinician and a newer standard have put in other words. */
export interface Conflict {
  type: VisitType;
  item: Item;
  mine: string;
  /** What the standard said when the clinician changed it. */
  before: string;
}

/** The sentences about which the clinician has to be asked, since the standard changed the same line. */
export function conflictsOf(edits: PersonalEdits, { visitTypes, personalEdits }: Configuration): Conflict[] {
  if (!personalEdits.editSay) return [];
  return visitTypes.flatMap((type) =>
    editsOf(edits, type.id).sayings.flatMap(({ item: id, text, base }): Conflict[] => {
      const item = type.items.find((each) => each.id === id);
      const isSettled = !item || item.fixed || (item.say ?? '') === base || item.say === text;
      return isSettled ? [] : [{ type, item, mine: text, before: base }];
    }),
  );
}

function change(edits: PersonalEdits, type: string, next: (before: TypeEdits) => TypeEdits): PersonalEdits {
  const after = next(editsOf(edits, type));
  const others = edits.types.filter((each) => each.type !== type);
  const isEmpty = after.sayings.length + after.hidden.length + after.own.length === 0;
  return { ...edits, types: isEmpty ? others : [...others, after] };
}

import type { Item } from '@/utils/checklist';
import { itemField, saidFollowUps, TEXT_LIMIT, type Instant, type Visit } from '@/utils/visit';

/** What a hand-over calls itself, and which version of the document it is. */
export const HAND_OVER_FORMAT = 'webside-hand-over/1';
/** The longest of its own lines, in UTF-16 units: who it is from and for, and what is asked. */
export const HAND_OVER_LIMITS = { person: 120, request: 500, text: TEXT_LIMIT } as const;
/** What can be chosen to go, in the order in which it is asked; feedback goes only when someone wants it to. */
export const HAND_OVER_PARTS = ['marks', 'notes', 'mattered', 'remember', 'followUps', 'feedback'] as const;
/** What goes unless it is left out. */
export const USUAL_PARTS: readonly HandOverPart[] = HAND_OVER_PARTS.filter((part) => part !== 'feedback');

/** A part of a visit that goes, or not. */
export type HandOverPart = (typeof HAND_OVER_PARTS)[number];
/** What a hand-over holds of a visit. Never: a reflection, older states, what is edited of the made texts, Undo. */
export type HandedVisit = Pick<
  Visit,
  | 'label'
  | 'standard'
  | 'type'
  | 'formerItems'
  | 'role'
  | 'from'
  | 'started'
  | 'stage'
  | 'records'
  | 'texts'
  | 'rivals'
  | 'followUps'
  | 'feedback'
>;

/** One visit on its way to a colleague, as it lies in the sealed file: JSON, UTF-8. */
export interface HandOver {
  format: typeof HAND_OVER_FORMAT;
  /** Its own id, random: the same one is not taken twice. */
  id: string;
  /** Which visit it is, by a hash of that visit's id: an older state of one that was taken is known by it. */
  of: string;
  made: Instant;
  /** Webside's version that made it. */
  app: string;
  from: { name: string; role: string };
  /** For whom, in the clinician's words; empty where nothing was said. */
  to: string;
  /** What is asked of the colleague, one line. */
  request: string;
  /** What was chosen to go: what is not among them was not looked at, and may be there. */
  parts: HandOverPart[];
  visit: HandedVisit;
}

/** What a hand-over has of its own, whatever goes. */
export type HandOverStamp = Pick<HandOver, 'id' | 'of' | 'made' | 'app' | 'from'>;
/** What a clinician chooses of a hand-over. */
export interface HandOverChoice {
  parts: readonly HandOverPart[];
  to: string;
  request: string;
}

/** A hand-over of a visit: what was chosen of it, and nothing else. */
export function handOverOf(
  visit: Visit,
  { parts, to, request }: HandOverChoice,
  stamp: HandOverStamp,
): HandOver {
  return {
    format: HAND_OVER_FORMAT,
    ...stamp,
    to: to.trim(),
    request: request.trim(),
    parts: HAND_OVER_PARTS.filter((part) => parts.includes(part)),
    visit: chosenOf(visit, (part) => parts.includes(part)),
  };
}

/** Which part of a hand-over a text belongs to; none: it never goes. */
export function partOf(field: string): HandOverPart | undefined {
  if (field === 'notes' || field.startsWith('item:')) return 'notes';
  return field === 'mattered' || field === 'remember' ? field : undefined;
}

function chosenOf(visit: Visit, has: (part: HandOverPart) => boolean): HandedVisit {
  const { label, standard, role, started, stage, feedback } = visit;
  const followUps = saidFollowUps(visit.followUps);
  const goes = ({ field, text }: { field: string; text: string }) => {
    const part = partOf(field);
    return text !== '' && part !== undefined && has(part);
  };
  const plain = ({ field, text }: { field: string; text: string }) => ({ field, text });
  const texts = visit.texts.filter(goes).map(plain);
  const rivals = visit.rivals.filter(goes).map(plain);
  const fields = new Set<string>([...texts, ...rivals].map(({ field }) => field));
  const from = fromOf(visit, has);
  return {
    ...{ label, standard, started, stage, texts, rivals },
    ...itemsOf(visit, has('marks'), (item) => fields.has(itemField(item.id))),
    ...(role === undefined ? {} : { role }),
    ...(from === undefined ? {} : { from }),
    ...(has('followUps') && followUps.length > 0 ? { followUps } : {}),
    ...(has('feedback') && feedback ? { feedback } : {}),
  };
}

/** Without the marks, no item may look as if it had been left open: only those with a note go, beside the list. */
function itemsOf(
  { type, formerItems, records }: Visit,
  withMarks: boolean,
  isNoted: (item: Item) => boolean,
): Pick<HandedVisit, 'type' | 'formerItems' | 'records'> {
  if (withMarks) return { type, formerItems, records };
  return {
    type: { ...type, items: [] },
    formerItems: [...type.items, ...formerItems].filter(isNoted),
    records: [],
  };
}

/** The visit before it: its id and its label stay here, and of it goes what goes of this one. */
function fromOf({ from }: Visit, has: (part: HandOverPart) => boolean): Visit['from'] {
  if (!from) return undefined;
  return {
    ...from,
    id: '',
    label: '',
    open: has('marks') ? from.open : [],
    remember: has('remember') ? from.remember : '',
  };
}

import { inOrder, type Item } from '@/utils/checklist';
import {
  itemField,
  MADE_TEXTS,
  minutesOf,
  PATIENT_PARTS,
  recordOf,
  rivalsOf,
  saidFollowUps,
  textOf,
  type Field,
  type Instant,
  type Visit,
} from '@/utils/visit';

/** What an export calls itself, and which version of the document it is. */
export const EXPORT_FORMAT = 'webside-export/1';

/** A visit as it stands in an export; moments as ISO 8601 with the offset of where they were. Empty parts are left out. */
export type ExportedVisit = ReturnType<typeof exportedVisit>;

/** A visit for other programs: by names that say what they hold. Never: a reflection, older states, Undo. */
export function exportedVisit(visit: Visit) {
  const { id, label, type, standard, stage, from, received, feedback, corrected } = visit;
  const said = saidFollowUps(visit.followUps);
  const role = type.roles.find((role) => role.id === visit.role)?.title;
  const minutes = minutesOf(visit);
  return {
    id,
    label,
    type: { id: type.id, title: type.title, language: type.language },
    standard,
    ...maybe('role', role),
    state: stage.state,
    ...maybe('outcome', stage.outcome),
    started: iso(visit.started),
    ...maybe('joined', stage.joined && iso(stage.joined)),
    ...maybe('finished', stage.finished && iso(stage.finished)),
    ...maybe('closed', stage.closed && iso(stage.closed)),
    ...maybe('corrected', corrected && iso(corrected)),
    ...maybe('minutes', minutes),
    ...maybe('carriesOnFrom', from && { title: from.title, started: iso(from.started), open: from.open }),
    ...maybe(
      'handedOverBy',
      received && {
        ...{ name: received.name, role: received.role, made: iso(received.made) },
        ...maybe('request', received.request),
      },
    ),
    items: itemsOf(visit),
    texts: textsOf(visit),
    ...maybe(
      'followUps',
      said.length === 0
        ? undefined
        : said.map(({ id: _, done, ...one }) => ({ ...one, ...maybe('done', done && iso(done)) })),
    ),
    ...maybe('feedback', feedback && { ...feedback, given: iso(feedback.given) }),
  };
}

/** A moment as ISO 8601, with the offset that the clock had there: `2026-11-23T10:02:00.000+01:00`. */
function iso({ at, offset }: Instant): string {
  const there = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${there}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** Every item of the visit's checklist, and those of one before with something to them. */
function itemsOf(visit: Visit) {
  const former = visit.formerItems.map((item) => itemOf(visit, item)).filter(holdsSomething);
  return [...inOrder(visit.type.items).map((item) => itemOf(visit, item)), ...former];
}

function itemOf(visit: Visit, item: Item) {
  const { mark, chips } = recordOf(visit, item.id);
  const covered = item.chips.filter(({ id }) => chips.includes(id)).map(({ label }) => label);
  return {
    id: item.id,
    phase: item.phase,
    label: item.label,
    ...maybe('mark', mark && { state: mark.state, at: iso(mark.at) }),
    ...maybe('covered', covered.length > 0 ? covered : undefined),
    ...maybe('notes', written(visit, itemField(item.id))),
  };
}

function holdsSomething(item: ReturnType<typeof itemOf>): boolean {
  return item.mark !== undefined || item.covered !== undefined || item.notes !== undefined;
}

/** Every text that may leave, by its field; where two windows wrote at once, each of them. */
function textsOf(visit: Visit): Record<string, string[]> {
  const fields: Field[] = [
    ...(['notes', 'mattered', 'remember'] as const),
    ...PATIENT_PARTS.map((part) => `patient:${part}` as const),
    ...MADE_TEXTS.map((text) => `edited:${text}` as const),
  ];
  const found = fields.map((field) => [field, written(visit, field)] as const);
  return Object.fromEntries(found.flatMap(([field, texts]) => (texts ? [[field, texts]] : [])));
}

function written(visit: Visit, field: Field): string[] | undefined {
  const all = [textOf(visit, field), ...rivalsOf(visit, field)].filter((text) => text !== '');
  return all.length > 0 ? all : undefined;
}

function maybe<N extends string, T>(name: N, value: T | undefined): Partial<Record<N, T>> {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<N, T>>;
}

import { open, openDraft, RecordDamaged, type Sealed } from '@/utils/vault';
import { readVisit } from '@/utils/visit';
import { auditIds } from './audit-pages';
import { SeenStates } from './checking-states';
import { clinicianIds } from './clinician';
import { orNothing } from './damaged';
import { asking, database } from './database';
import { allDrafts } from './draft-changes';
import { readIndex, readShelf, whole } from './entries';
import { OWN, ownId } from './own';
import type { Visits } from './visits';

/** What a record is for, as far as that can be told of one that does not open. */
export type RecordKind = 'visit' | 'state' | 'list' | 'draft' | 'log' | 'own' | 'other';

/** What a check of every record found. */
export interface Checked {
  /** How many were opened, and how many there are in all. */
  done: number;
  total: number;
  /** How many opened and were whole, by kind. */
  whole: Record<RecordKind, number>;
  /** How many do not open, or open and are not what they should be, by kind. */
  damaged: Record<RecordKind, number>;
  /** Visits that a list names and that are not there. */
  missing: number;
  /** Visits that are there, and in no list. */
  unlisted: number;
  /** Older states of texts that a visit names and that are not there. */
  missingStates: number;
  /** Older states of texts whose visit is not there any more. */
  leftStates: number;
  /** The newest moment at which a visit was changed (UTC ms), of those that open. */
  newest: number | undefined;
}

/** Records read at once: some 100 kB, and a few ms of opening. */
const AT_ONCE = 10;
const NONE: Record<RecordKind, number> = {
  visit: 0,
  state: 0,
  list: 0,
  draft: 0,
  log: 0,
  own: 0,
  other: 0,
};

/** What was met so far: visits by their ids, and older states of texts. */
interface Seen {
  visits: Set<string>;
  states: SeenStates;
}

/** What the lists say of the visits. */
interface Listed {
  visits: Set<string>;
  /** The ids of the lists themselves. */
  lists: Set<string>;
  /** Whether every list opens: else it is not known which visits are in none. */
  isWhole: boolean;
}

/**
 * Opens every record and every draft, a few at a time, and compares the lists with what is there. Gives what was found
 * so far after each few; whoever asks may stop. Nothing is changed.
 * @throws StorageRefused
 */
export async function* checkRecords(visits: Visits): AsyncGenerator<Checked> {
  const [records, drafts] = await Promise.all([
    asking(() => database.records.toCollection().primaryKeys()),
    asking(allDrafts),
  ]);
  const listed = await readLists(visits);
  const kinds = await kindsOf(visits, listed);
  const seen: Seen = { visits: new Set(), states: new SeenStates() };
  let checked: Checked = {
    ...{ done: 0, total: records.length + drafts.length, missing: 0, unlisted: 0, newest: undefined },
    ...{ missingStates: 0, leftStates: 0 },
    ...{ whole: { ...NONE }, damaged: { ...NONE } },
  };
  yield checked;
  for await (const { rows, isDrafts } of slices(records, drafts)) {
    checked = { ...checked, whole: { ...checked.whole }, damaged: { ...checked.damaged } };
    for (const row of rows) {
      checked.done += 1;
      // One that went since the check began is no fault.
      if (row) await checkRow(visits, row, isDrafts ? 'draft' : kinds.get(row.id), checked, seen);
    }
    yield checked;
  }
  const { damaged, missing, left } = await seen.states.compare(visits);
  yield {
    ...checked,
    ...(await compare(visits, listed, seen.visits)),
    ...{ missingStates: missing, leftStates: left },
    damaged: { ...checked.damaged, state: damaged, other: checked.damaged.other - damaged },
  };
}

/** What is to be opened, a few at a time: the records under these ids, then the drafts, of which there are few. */
async function* slices(ids: string[], drafts: Sealed[]) {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await asking(() => database.records.bulkGet(ids.slice(at, at + AT_ONCE)));
    yield { rows, isDrafts: false };
  }
  for (let at = 0; at < drafts.length; at += AT_ONCE) {
    yield { rows: drafts.slice(at, at + AT_ONCE), isDrafts: true };
  }
}

async function checkRow(
  visits: Visits,
  row: Sealed,
  kind: RecordKind | undefined,
  checked: Checked,
  seen: Seen,
): Promise<void> {
  try {
    const data = await (kind === 'draft' ? openDraft : open)(visits.key, row);
    const visit = kind === undefined || kind === 'visit' ? visitIn(data) : undefined;
    if (visit) {
      seen.visits.add(row.id);
      seen.states.visit(visit);
      checked.newest = Math.max(checked.newest ?? 0, visit.clock.at);
    } else if (kind === 'visit') throw new RecordDamaged('a visit that is none');
    const state = kind === undefined && !visit && seen.states.isState(row.id, data) ? 'state' : 'other';
    checked.whole[visit ? 'visit' : (kind ?? state)] += 1;
  } catch (error) {
    if (!(error instanceof RecordDamaged)) throw error;
    if (kind === 'visit') seen.visits.add(row.id);
    if (kind === undefined) seen.states.unopened(row.id);
    checked.damaged[kind ?? 'other'] += 1;
  }
}

function visitIn(data: unknown) {
  try {
    return readVisit(data);
  } catch {
    // Not every record is a visit: what this version does not know by its id is counted as another one.
    return undefined;
  }
}

/** What each record is for, by its id; one that is missing here is a visit in no list, or something else. */
async function kindsOf({ key }: Visits, { visits, lists }: Listed): Promise<Map<string, RecordKind>> {
  const names = Promise.all(OWN.map((name) => ownId(key, name)));
  const own = [...(await clinicianIds(key)), ...(await names)];
  return new Map<string, RecordKind>([
    ...[...visits].map((id) => [id, 'visit'] as const),
    ...[...lists].map((id) => [id, 'list'] as const),
    ...own.map((id) => [id, 'own'] as const),
    ...(await auditIds(key)).map((id) => [id, 'log'] as const),
  ]);
}

/** Reads the lists as they lie there: one that is damaged is not made anew here. */
async function readLists({ key, index }: Visits): Promise<Listed> {
  const listed: Listed = { visits: new Set(), lists: new Set([index.id]), isWhole: true };
  const read = async <T>(id: string, shape: (data: unknown) => T): Promise<T | undefined> => {
    const row = await asking(() => database.records.get(id));
    const found = row && (await orNothing(open(key, row).then((data) => whole(shape, data))));
    if (!found) listed.isWhole = false;
    return found;
  };
  const first = await read(index.id, readIndex);
  for (const { id } of first?.entries ?? []) listed.visits.add(id);
  for (const id of first?.shelves ?? []) {
    listed.lists.add(id);
    for (const entry of (await read(id, readShelf))?.entries ?? []) listed.visits.add(entry.id);
  }
  return listed;
}

/** Compares what the lists named with what was found. Both are looked at once more: a visit may have begun meanwhile. */
async function compare(visits: Visits, before: Listed, found: Set<string>) {
  const named = [...before.visits].filter((id) => !found.has(id));
  const rows = await asking(() => database.records.bulkGet(named));
  const after = await readLists(visits);
  const missing = named.filter((id, at) => !rows[at] && after.visits.has(id)).length;
  const isKnown = before.isWhole && after.isWhole;
  const unlisted = [...found].filter((id) => !before.visits.has(id) && !after.visits.has(id)).length;
  return { missing, unlisted: isKnown ? unlisted : 0 };
}

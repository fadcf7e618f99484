import * as v from 'valibot';
import { RecordDamaged } from '@/utils/vault';
import { entrySchema, type Entry } from '@/utils/visit';

/** How many entries the index itself holds; older ones lie on shelves, so that it stays small. */
export const INDEX_HOLDS = 60;
/** How many entries move to a shelf at once. */
export const SHELF_HOLDS = 200;

/** The small sealed record that a panel opens first: which visit is in front, and the newest ones. */
export interface Index {
  version: 1;
  revision: number;
  /** The visit in front, if any. */
  front?: string;
  /** The earlier visit that the next one shall carry on from, if one was chosen. */
  from?: string;
  /** The newest entries, newest first, and every visit still to finish. */
  entries: Entry[];
  /** Ids of the sealed shelves, newest first. */
  shelves: string[];
}

/** Up to `SHELF_HOLDS` older entries, newest first. */
export interface Shelf {
  entries: Entry[];
}

const entriesSchema = v.array(entrySchema);
const indexSchema = v.object({
  version: v.literal(1),
  revision: v.number(),
  front: v.optional(v.string()),
  from: v.optional(v.string()),
  entries: entriesSchema,
  shelves: v.array(v.string()),
});
const shelfSchema = v.object({ entries: entriesSchema });

export function emptyIndex(): Index {
  return { version: 1, revision: 0, entries: [], shelves: [] };
}

/** @throws v.ValiError when it is no index */
export function readIndex(data: unknown): Index {
  return v.parse(indexSchema, data) as Index;
}

/** @throws v.ValiError when it is no shelf */
export function readShelf(data: unknown): Shelf {
  return v.parse(shelfSchema, data);
}

/**
 * Reads a value that opened.
 * @throws RecordDamaged when it has not the shape it should have: it is of no more use than one that does not open
 */
export function whole<T>(read: (data: unknown) => T, data: unknown): T {
  try {
    return read(data);
  } catch (error) {
    throw new RecordDamaged('the record opens, but has another shape', { cause: error });
  }
}

/** Whether a visit still waits to be finished and closed. */
export function isWaiting(entry: Entry): boolean {
  return entry.state !== 'closed' && entry.binned === undefined;
}

/** The index with one entry put in or replaced, newest first. */
export function withEntry(index: Index, entry: Entry): Index {
  const others = index.entries.filter((candidate) => candidate.id !== entry.id);
  const entries = [...others, entry].sort((a, b) => b.started.at - a.started.at);
  return { ...index, revision: index.revision + 1, entries };
}

/** Takes the oldest entries that wait for nothing out of an index that has grown too long. */
export function overflow(index: Index): { index: Index; moved: Entry[] } {
  const spare = index.entries.length - INDEX_HOLDS;
  if (spare < SHELF_HOLDS) return { index, moved: [] };
  const resting = index.entries.filter((entry) => !isWaiting(entry)).slice(-SHELF_HOLDS);
  const moving = new Set(resting.map((entry) => entry.id));
  return {
    index: { ...index, entries: index.entries.filter((entry) => !moving.has(entry.id)) },
    moved: resting,
  };
}

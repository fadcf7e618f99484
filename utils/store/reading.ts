import { RecordDamaged, type Sealed } from '@/utils/vault';
import type { Visit } from '@/utils/visit';
import { asking, database } from './database';
import type { Visits } from './visits';

/** Rows read at once: some 400 kB, and a few ms of opening. */
const AT_ONCE = 25;

/** Some of the visits that were asked for. */
interface Slice {
  visits: Visit[];
  /** Those that are not on the disk, or damaged: they can be shown nowhere. */
  unread: string[];
  /** How many were looked at, the unchanged ones too. */
  looked: number;
}

/** The nonce that each visit had when it was last read, by id. */
export type SeenNonces = Map<string, string>;

/** How visits are read in slices. */
export interface HowToRead {
  /** One that still has this nonce is not opened again; it is brought up to date. */
  seen?: SeenNonces;
  /** How many rows are read at once. */
  atOnce?: number;
}

/**
 * Opens visits a few at a time, in the order asked; nothing of a slice is held on to when the next is read.
 * @throws StorageRefused
 */
export async function* readInSlices(
  visits: Visits,
  ids: readonly string[],
  { seen = new Map(), atOnce = AT_ONCE }: HowToRead = {},
): AsyncGenerator<Slice> {
  for (let at = 0; at < ids.length; at += atOnce) {
    const asked = ids.slice(at, at + atOnce);
    const rows = await asking(() => database.records.bulkGet(asked));
    const read = await Promise.all(
      rows.map((row, number) => readRow(visits, row, asked[number] ?? '', seen)),
    );
    yield {
      visits: read.filter((visit) => typeof visit === 'object'),
      unread: asked.filter((_, number) => read[number] === 'unread'),
      looked: asked.length,
    };
  }
}

async function readRow(
  visits: Visits,
  row: Sealed | undefined,
  id: string,
  seen: SeenNonces,
): Promise<Visit | 'unread' | 'unchanged'> {
  const nonce = row?.nonce.join();
  if (nonce !== undefined && seen.get(id) === nonce) return 'unchanged';
  try {
    if (!row || nonce === undefined) return 'unread';
    const visit = await visits.open(row);
    seen.set(id, nonce);
    return visit;
  } catch (error) {
    if (error instanceof RecordDamaged) return 'unread';
    throw error;
  }
}

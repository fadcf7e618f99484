import { clockNow, nextTurn } from '@/utils/browser';
import type { Visit } from '@/utils/visit';
import { orNothing } from './damaged';
import { asking, database, putRecords } from './database';
import { eraseFromDrafts } from './draft-erasing';
import { historyIds } from './filing';
import { underLocks } from './locks';
import { noteAll } from './noting';
import { unlist } from './unlisting';
import type { Visits } from './visits';

/** How long work goes on: in slices, so that a page has time for whatever else it does. */
export interface Working {
  /** Hears of how many of how many are done. */
  progress?: (done: number, total: number) => void;
  /** Whether it shall stop before its next slice. */
  isOver?: () => boolean;
}

/** Visits that are erased in one transaction. */
const AT_ONCE = 50;

/**
 * Erases visits for good: each with its older states and its place in the lists, in one transaction; then what closed
 * windows left for them in drafts. The older states of one that does not open cannot be known, and stay, sealed.
 * @param still whether one that was meant is so even now; it may have been changed since
 * @throws StorageFull | StorageRefused; what was erased before stays erased
 */
export async function eraseVisits(
  visits: Visits,
  ids: readonly string[],
  still: (visit: Visit) => boolean,
  { progress, isOver = () => false }: Working = {},
): Promise<void> {
  for (let at = 0; at < ids.length && !isOver(); at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE).sort();
    const locks = some.map((id) => `visit ${id}`);
    const erased = await underLocks(locks, () => eraseAtOnce(visits, some, still));
    await eraseFromDrafts(visits, erased);
    progress?.(Math.min(at + AT_ONCE, ids.length), ids.length);
    await nextTurn();
  }
}

async function eraseAtOnce(
  visits: Visits,
  ids: string[],
  still: (visit: Visit) => boolean,
): Promise<Set<string>> {
  const rows = await asking(() => database.records.bulkGet(ids));
  const meant = new Set<string>();
  const states: string[] = [];
  for (const [at, id] of ids.entries()) {
    const row = rows[at];
    // One that is gone or damaged can be erased all the same.
    const visit = row && (await orNothing(visits.open(row)));
    if (visit && !still(visit)) continue;
    meant.add(id);
    if (visit) states.push(...historyIds(visit));
  }
  if (meant.size === 0) return meant;
  await navigator.locks.request('index', async () => {
    const { put, gone } = await unlist(visits, meant);
    await putRecords(put, [...meant, ...states, ...gone]);
  });
  const { at } = clockNow();
  await noteAll(
    visits,
    [...meant].map((id) => ({ what: 'erased', visit: id, at })),
  );
  return meant;
}

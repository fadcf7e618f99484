import { randomId } from '@/utils/browser';
import { seal, type Sealed } from '@/utils/vault';
import type { Entry } from '@/utils/visit';
import { INDEX_HOLDS, isWaiting, SHELF_HOLDS, type Index, type Shelf } from '../entries';
import type { Visits } from '../visits';

/**
 * The sealed index and shelves, laid out anew with these entries put in or replaced. To be called under the index lock.
 * @param turn lets the page have its turn
 */
export async function relaid(visits: Visits, changed: Entry[], turn: () => Promise<void>): Promise<Sealed[]> {
  const before = await visits.index.read();
  const all = new Map<string, Entry>();
  for await (const slice of visits.entries()) for (const entry of slice) all.set(entry.id, entry);
  for (const entry of changed) all.set(entry.id, entry);
  const sorted = [...all.values()].sort((a, b) => b.started.at - a.started.at);
  const isInIndex = (entry: Entry, at: number) => at < INDEX_HOLDS || isWaiting(entry);
  const shelves = shelvesOf(
    sorted.filter((entry, at) => !isInIndex(entry, at)),
    before.shelves,
  );
  const index: Index = {
    ...before,
    revision: before.revision + 1,
    entries: sorted.filter(isInIndex),
    shelves: shelves.map(({ id }) => id),
  };
  const records = [await seal(visits.key, visits.index.id, index)];
  for (const { id, entries } of shelves) {
    records.push(await seal(visits.key, id, { entries } satisfies Shelf));
    await turn();
  }
  return records;
}

/** The shelves that were there are filled first; one that is not needed any more stays, empty. */
function shelvesOf(entries: Entry[], ids: string[]): { id: string; entries: Entry[] }[] {
  const many = Math.max(ids.length, Math.ceil(entries.length / SHELF_HOLDS));
  return Array.from({ length: many }, (_, at) => ({
    id: ids[at] ?? randomId(),
    entries: entries.slice(at * SHELF_HOLDS, (at + 1) * SHELF_HOLDS),
  }));
}

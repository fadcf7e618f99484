import { open, type DataKey, type Sealed } from '@/utils/vault';
import { entryOf, readVisit, type Entry } from '@/utils/visit';
import { asking, checkVault, database } from './database';
import { emptyIndex, SHELF_HOLDS, withEntry, type Index } from './entries';

/** The index made anew: every record is read once, and what is a visit gets its entry back. Nothing is put. */
export async function rebuildIndex(key: DataKey): Promise<Index> {
  await asking(checkVault);
  let index = emptyIndex();
  const ids = await asking(() => database.records.toCollection().primaryKeys());
  for (let at = 0; at < ids.length; at += SHELF_HOLDS) {
    const rows = await asking(() => database.records.bulkGet(ids.slice(at, at + SHELF_HOLDS)));
    for (const row of rows) {
      const entry = row && (await entryIn(key, row));
      if (entry) index = withEntry(index, entry);
    }
  }
  return index;
}

async function entryIn(key: DataKey, row: Sealed): Promise<Entry | undefined> {
  try {
    return entryOf(readVisit(await open(key, row)));
  } catch {
    // Not every record is a visit: shelves and older states of texts have another shape.
    return undefined;
  }
}

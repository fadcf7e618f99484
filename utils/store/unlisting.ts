import { RecordDamaged, seal, type DataKey, type Sealed } from '@/utils/vault';
import type { Index, Shelf } from './entries';
import { pointing } from './index-record';
import type { Visits } from './visits';

/** What is to be put and removed so that the lists show some visits no more. */
interface Unlisted {
  put: Sealed[];
  gone: string[];
}

/** Takes visits out of the lists. To be called under the index lock. */
export async function unlist({ key, index }: Visits, ids: ReadonlySet<string>): Promise<Unlisted> {
  const before = await index.read();
  try {
    const { put, gone } = await shelvesWithout(key, before, ids, (id) => index.readShelf(id));
    const shelves = before.shelves.filter((id) => !gone.includes(id));
    return { put: [await seal(key, index.id, indexWithout({ ...before, shelves }, ids)), ...put], gone };
  } catch (error) {
    if (!(error instanceof RecordDamaged)) throw error;
    // A shelf does not open. The visits it listed are all there: the lists are made anew from them.
    const anew = pointing(await index.rebuild(), { front: before.front, from: before.from });
    return { put: [await seal(key, index.id, indexWithout(anew, ids))], gone: before.shelves };
  }
}

function indexWithout(index: Index, ids: ReadonlySet<string>): Index {
  const away = (id: string | undefined) => (id !== undefined && ids.has(id) ? null : undefined);
  const left = pointing(index, { front: away(index.front), from: away(index.from) });
  const entries = left.entries.filter(({ id }) => !ids.has(id));
  return { ...left, revision: left.revision + 1, entries };
}

/** The shelves that hold entries of these visits, sealed anew without them; one that is left empty goes. */
async function shelvesWithout(
  key: DataKey,
  index: Index,
  ids: ReadonlySet<string>,
  read: (id: string) => Promise<Shelf>,
): Promise<Unlisted> {
  const put: Sealed[] = [];
  const gone: string[] = [];
  let left = ids.size - index.entries.filter(({ id }) => ids.has(id)).length;
  for (const id of index.shelves) {
    if (left <= 0) break;
    const { entries } = await read(id);
    const others = entries.filter((entry) => !ids.has(entry.id));
    left -= entries.length - others.length;
    if (others.length === 0) gone.push(id);
    else if (others.length < entries.length) {
      put.push(await seal(key, id, { entries: others } satisfies Shelf));
    }
  }
  return { put, gone };
}

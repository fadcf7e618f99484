import { open, RecordDamaged, seal, type DataKey, type Sealed } from '@/utils/vault';
import type { Entry } from '@/utils/visit';
import { randomId } from '@/utils/browser';
import { asking, database } from './database';
import { overflow, readIndex, readShelf, withEntry, type Index, whole, type Shelf } from './entries';

/** The sealed index and its shelves: what lists show, without opening a visit. */
export class IndexRecord {
  constructor(
    private readonly key: DataKey,
    readonly id: string,
  ) {}

  /** The index as it lies on the disk; made anew from the visits when it is missing or damaged. */
  async read(): Promise<Index> {
    return this.open(await asking(() => database.records.get(this.id)));
  }

  /** Opens a sealed index, or makes it anew from the visits when it is missing or damaged. */
  async open(record: Sealed | undefined): Promise<Index> {
    try {
      if (record) return whole(readIndex, await open(this.key, record));
    } catch (error) {
      if (!(error instanceof RecordDamaged)) throw error;
    }
    return this.rebuild();
  }

  /**
   * Every entry, newest first, in slices: the index, then a shelf at a time.
   * @param kept the shelves as they were last read: one that lies there unchanged is not opened again
   */
  async *slices(kept?: KeptShelves): AsyncGenerator<Entry[]> {
    const { entries, shelves } = await this.read();
    const told = new Set(entries.map((entry) => entry.id));
    yield entries;
    try {
      for (const id of shelves) {
        const shelf = await this.readShelf(id, kept);
        for (const entry of shelf.entries) told.add(entry.id);
        yield shelf.entries;
      }
    } catch (error) {
      if (!(error instanceof RecordDamaged)) throw error;
      yield (await this.rebuild()).entries.filter((entry) => !told.has(entry.id));
    }
  }

  /** Opens one shelf of older entries. @throws RecordDamaged also when it is gone: an index that names it is older than that */
  async readShelf(id: string, kept?: KeptShelves): Promise<Shelf> {
    const record = await asking(() => database.records.get(id));
    if (!record) throw new RecordDamaged('a shelf is gone');
    const nonce = record.nonce.join();
    const known = kept?.get(id);
    if (known?.nonce === nonce) return known.shelf;
    const shelf = whole(readShelf, await open(this.key, record));
    kept?.set(id, { nonce, shelf });
    return shelf;
  }

  /**
   * The sealed records to put so that the lists show `entry` and point where they shall.
   * A new visit's entry is on no shelf, and is not looked for there. To be called under the index lock.
   */
  async prepare(entry: Entry | undefined, pointers: Pointers, isNew: boolean): Promise<Sealed[]> {
    const before = await this.read();
    if (isNew) return this.prepareFrom(before, entry, pointers, undefined);
    try {
      return await this.prepareFrom(
        before,
        entry,
        pointers,
        entry && (await this.prepareShelved(before, entry)),
      );
    } catch (error) {
      if (!(error instanceof RecordDamaged)) throw error;
      // A shelf does not open. The visits it listed are all there: the lists are made anew from them.
      const anew = pointing(await this.rebuild(), { front: before.front, from: before.from });
      return this.prepareFrom(anew, entry, pointers, undefined);
    }
  }

  private async prepareFrom(
    before: Index,
    entry: Entry | undefined,
    pointers: Pointers,
    shelved: Sealed | undefined,
  ): Promise<Sealed[]> {
    const fresh = pointing(entry && !shelved ? withEntry(before, entry) : before, pointers);
    const { index, moved } = overflow(fresh);
    if (moved.length === 0) return [await seal(this.key, this.id, index), ...(shelved ? [shelved] : [])];
    const shelf = await seal(this.key, randomId(), { entries: moved } satisfies Shelf);
    const next = { ...index, shelves: [shelf.id, ...index.shelves] };
    return [await seal(this.key, this.id, next), shelf, ...(shelved ? [shelved] : [])];
  }

  /** The shelf that holds an older visit's entry, sealed anew with it; undefined when no shelf holds it. */
  private async prepareShelved(index: Index, entry: Entry): Promise<Sealed | undefined> {
    if (index.entries.some((candidate) => candidate.id === entry.id)) return undefined;
    for (const id of index.shelves) {
      const { entries } = await this.readShelf(id);
      if (entries.some((candidate) => candidate.id === entry.id)) {
        const changed = entries.map((candidate) => (candidate.id === entry.id ? entry : candidate));
        return seal(this.key, id, { entries: changed } satisfies Shelf);
      }
    }
    return undefined;
  }

  /** The lists made anew from the visits. Nothing is put: the next change does that. */
  rebuild(): Promise<Index> {
    return import('./rebuilding').then(({ rebuildIndex }) => rebuildIndex(this.key));
  }
}

/** Shelves as they were read, by id, each with the nonce it had. */
export type KeptShelves = Map<string, { nonce: string; shelf: Shelf }>;

/** Where an index points: each a visit's id; null: nowhere; undefined: as before. */
export interface Pointers {
  /** The visit in front. */
  front?: string | null | undefined;
  /** The visit that the next one shall carry on from. */
  from?: string | null | undefined;
}

/** The index, pointing elsewhere. */
export function pointing(index: Index, pointers: Pointers): Index {
  const { front, from, ...rest } = index;
  const to = (wanted: string | null | undefined, present: string | undefined) =>
    wanted === null ? undefined : (wanted ?? present);
  const [nextFront, nextFrom] = [to(pointers.front, front), to(pointers.from, from)];
  if (nextFront === front && nextFrom === from) return index;
  return {
    ...rest,
    revision: index.revision + 1,
    ...(nextFront === undefined ? {} : { front: nextFront }),
    ...(nextFrom === undefined ? {} : { from: nextFrom }),
  };
}

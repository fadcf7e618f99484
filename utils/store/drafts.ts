import { derivedId, openDraft, prepareDrafts, RecordDamaged, type DataKey, type Sealed } from '@/utils/vault';
import type { Stamped } from '@/utils/visit';
import { asking, database, putAtOnce, removeAtOnce, removeUnchanged } from './database';
import { NotFound } from './errors';
import type { Visits } from './visits';

/** Deeds that a closing page had not yet on the disk. */
interface Draft {
  visit: string;
  deeds: Stamped[];
}

/** How many places there are for drafts. A window takes a free one at random, see `freeBox`. */
const BOXES = 64;
/** A closing page's last put may arrive after the next page has looked: it looks again then (ms after opening). */
const LOOK_AGAIN = [200, 1_000, 3_000];

/**
 * One window's place for a draft. It is sealed and asked onto the disk in the same turn as the deed itself:
 * a busy machine may end a closing page before its `pagehide` has run.
 */
export interface DraftBox {
  /** Keeps these deeds safe from now on; undefined when nothing waits any more. */
  keep(draft: Draft | undefined): void;
  /** The page is closing: a draft too large to be put with every key is put now. */
  putNow(): void;
}

/** A draft up to this size (bytes, sealed) is put with every deed; a larger one only when the page closes. */
const PUT_EACH_TIME = 64 * 1024;

/**
 * Takes over what closed windows left, and opens a box for this one.
 * @param failed hears of a draft that could not be taken over later; it stays on the disk
 */
export async function openDraftBox(visits: Visits, failed: (error: unknown) => void): Promise<DraftBox> {
  await mergeDrafts(visits);
  for (const time of LOOK_AGAIN) setTimeout(() => void mergeDrafts(visits).catch(failed), time);
  const id = await freeBox(visits.key);
  const sealNow = await prepareDrafts(visits.key, id);
  let unput: Sealed | undefined;
  let onDisk = false;
  const put = (record: Sealed) => {
    unput = undefined;
    onDisk = true;
    putAtOnce(record);
  };
  return {
    keep(draft) {
      if (draft) {
        unput = sealNow(draft);
        if (unput.bytes.length <= PUT_EACH_TIME) put(unput);
      } else {
        unput = undefined;
        if (onDisk) removeAtOnce(id);
        onDisk = false;
      }
    },
    putNow() {
      if (unput) put(unput);
    },
  };
}

/** Does the deeds of every draft that a closed window left, each once, and removes the draft when they are safe. */
export function mergeDrafts(visits: Visits): Promise<void> {
  return navigator.locks.request('drafts', async () => {
    const ids = await boxIds(visits.key);
    const records = await asking(() => database.records.bulkGet(ids));
    for (const record of records) if (record) await mergeDraft(visits, record);
  });
}

/**
 * A window that still stands holds its place and does its deeds itself: done here too, half a word of it would
 * already lie on the disk, and the whole word would come to stand beside it as if another window had written it.
 */
async function mergeDraft(visits: Visits, record: Sealed): Promise<void> {
  await navigator.locks.request(`draft ${record.id}`, { ifAvailable: true }, async (lock) => {
    if (lock && (await isMerged(visits, record))) await removeUnchanged(record);
  });
}

/** Whether a draft has done its service. A damaged one stays where it is: it is all there is. */
async function isMerged(visits: Visits, record: Sealed): Promise<boolean> {
  try {
    const draft = (await openDraft(visits.key, record)) as Draft;
    await visits.change(draft.visit, draft.deeds);
    return true;
  } catch (error) {
    if (error instanceof NotFound) return true;
    if (error instanceof RecordDamaged) return false;
    throw error;
  }
}

function boxIds(key: DataKey): Promise<string[]> {
  return Promise.all(Array.from({ length: BOXES }, (_, number) => derivedId(key, `draft ${number}`)));
}

/**
 * A box that no other window holds and in which nothing lies; it is held until this page is gone.
 * The search starts anywhere, so that a draft still on its way from a page that has just closed is not overwritten.
 */
async function freeBox(key: DataKey): Promise<string> {
  const ids = await boxIds(key);
  const start = Math.floor(Math.random() * BOXES);
  for (const id of [...ids.slice(start), ...ids.slice(0, start)]) {
    const isEmpty = (await asking(() => database.records.get(id))) === undefined;
    if (isEmpty && (await hold(`draft ${id}`))) return id;
  }
  throw new Error(`more than ${BOXES} windows are open`);
}

/** Takes a lock for the life of this page, if it is free. */
function hold(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? new Promise<never>(() => undefined) : undefined;
      })
      .catch(reject);
  });
}

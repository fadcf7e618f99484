import { derivedId, openDraft, prepareDrafts, RecordDamaged, type DataKey, type Sealed } from '@/utils/vault';
import type { Stamped } from '@/utils/visit';
import { asking, database, putAtOnce } from './database';
import { NotFound } from './errors';
import type { Visits } from './visits';

/** Deeds that a closing page had not yet on the disk. */
interface Draft {
  visit: string;
  deeds: Stamped[];
}

/** How many companions may stand open at once, each with a draft of its own. */
const BOXES = 16;

/** One window's place for a draft: always sealed and ready, put only when the page closes. */
export interface DraftBox {
  /** Seals the deeds in this turn; undefined when nothing waits any more. */
  keep(draft: Draft | undefined): void;
  /** Puts what is ready on the disk, in this turn. */
  putNow(): void;
}

/** Takes over what closed windows left, and opens a box for this one. */
export async function openDraftBox(visits: Visits): Promise<DraftBox> {
  await navigator.locks.request('drafts', () => mergeDrafts(visits));
  const id = await freeBox(visits.key);
  const sealNow = await prepareDrafts(visits.key, id);
  let ready: Sealed | undefined;
  let onDisk = false;
  return {
    keep(draft) {
      ready = draft && sealNow(draft);
      if (!draft && onDisk) {
        onDisk = false;
        void asking(() => database.records.delete(id));
      }
    },
    putNow() {
      if (!ready) return;
      onDisk = true;
      putAtOnce(ready);
    },
  };
}

/** Does the deeds of every draft that lies on the disk, each once, and removes the draft when they are safe. */
export async function mergeDrafts(visits: Visits): Promise<void> {
  const ids = await boxIds(visits.key);
  const records = await asking(() => database.records.bulkGet(ids));
  for (const record of records) {
    if (record && (await isMerged(visits, record))) await asking(() => database.records.delete(record.id));
  }
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

/** The first box that no other window holds and in which nothing lies; it is held until this page is gone. */
async function freeBox(key: DataKey): Promise<string> {
  for (const id of await boxIds(key)) {
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

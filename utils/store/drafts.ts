import { openDraft, prepareDrafts, type DataKey, type Sealed } from '@/utils/vault';
import type { Stamped } from '@/utils/visit';
import { asking } from './database';
import { draftPlaces, type Draft } from './draft-places';
import { putAtOnce, readDrafts, removeAtOnce, removeUnchanged } from './draft-rows';
import { NotFound } from './errors';
import type { Visits } from './visits';

/** A closing page's last put may arrive after the next page has looked: it looks again then (ms after opening). */
const LOOK_AGAIN = [200, 1_000, 3_000];
/** A window's own place: what lies in it while the window keeps nothing there came late from the window before. */
interface OwnBox {
  id: string;
  /** Whether the window still holds it, and keeps nothing there. */
  isEmpty(): boolean;
}

/** A place for a draft that this page holds, until it lets go of it. */
interface Held {
  id: string;
  letGo: () => void;
}

/** A draft of about this many characters is sealed and put with every deed; a larger one when the page closes. */
const EACH_TIME = 15_000;

/**
 * One window's place for a draft. It is sealed and asked onto the disk in the same turn as the deed itself:
 * a busy machine may end a closing page before its `pagehide` has run.
 */
export interface DraftBox {
  /** Keeps these deeds to a visit safe from now on, in the place of those before; none when nothing waits any more. */
  keep(visit: string, deeds: readonly Stamped[]): void;
  /** The page is closing: a draft too large to be put with every deed is put now. */
  putNow(): void;
  /** Gives the place back, once nothing waits in it: a page that stays for days opens many, one after the other. */
  giveBack(): void;
}

/**
 * Takes over what closed windows left, and opens a box for this one.
 * @param failed hears of a draft that could not be taken over; it stays on the disk, and the next window tries again
 */
export async function openDraftBox(visits: Visits, failed: (error: unknown) => void): Promise<DraftBox> {
  const [box] = await Promise.all([freshBox(visits.key), mergeDrafts(visits, failed)]);
  for (const time of LOOK_AGAIN) setTimeout(() => void mergeDrafts(visits, failed, box).catch(failed), time);
  return box;
}

/** A box that this window holds from now on, with nothing in it. It is looked for while others' drafts are done. */
async function freshBox(key: DataKey): Promise<DraftBox & OwnBox> {
  const held = await freeBox(key);
  return boxAt(held, await prepareDrafts(key, held.id));
}

function boxAt({ id, letGo }: Held, sealNow: (draft: Draft) => Sealed): DraftBox & OwnBox {
  const waiting = new Map<string, readonly Stamped[]>();
  let isPut = true;
  let isOnDisk = false;
  let isGivenBack = false;
  const draft = (): Draft => [...waiting].map(([visit, deeds]) => ({ visit, deeds }));
  const put = () => {
    putAtOnce(sealNow(draft()));
    isPut = true;
    isOnDisk = true;
  };
  return {
    id,
    keep(visit, deeds) {
      if (deeds.length > 0) waiting.set(visit, deeds);
      else waiting.delete(visit);
      isPut = waiting.size === 0;
      if (!isPut && sizeOf(draft()) <= EACH_TIME) put();
      if (waiting.size > 0) return;
      if (isOnDisk) removeAtOnce(id);
      isOnDisk = false;
      if (isGivenBack) letGo();
    },
    putNow() {
      if (!isPut) put();
    },
    giveBack() {
      isGivenBack = true;
      if (waiting.size === 0) letGo();
    },
    isEmpty: () => !isGivenBack && waiting.size === 0 && !isOnDisk,
  };
}

/** The characters of its texts, which are what can grow, and a little for each deed. */
function sizeOf(draft: Draft): number {
  const deeds = draft.flatMap((part) => part.deeds);
  return deeds.reduce((sum, { deed }) => sum + 300 + textsIn(deed).join('').length, 0);
}

function textsIn(deed: Stamped['deed']): string[] {
  if ('next' in deed) return [deed.base, deed.next];
  if (deed.do === 'putFeedback') {
    return deed.feedback.answers.map(({ answer }) => (typeof answer === 'object' ? answer.text : ''));
  }
  return deed.do === 'settle' ? [...deed.seen, deed.text] : [];
}

/**
 * Does the deeds of every draft that a closed window left, each once, and removes the draft when they are safe.
 * @param failed hears of each that could not be done
 * @param own this window's own place
 */
export function mergeDrafts(visits: Visits, failed: (error: unknown) => void, own?: OwnBox): Promise<void> {
  return navigator.locks.request('drafts', async () => {
    const ids = await draftPlaces(visits.key);
    const records = await asking(() => readDrafts(ids));
    for (const record of records) {
      if (!record) continue;
      try {
        if (record.id === own?.id) await mergeDraft(visits, record.id, () => own.isEmpty());
        else await mergeLeft(visits, record.id);
      } catch (error) {
        failed(error);
      }
    }
  });
}

/**
 * A window that still stands holds its place and does its deeds itself: done here too, half a word of it would
 * already lie on the disk, and the whole word would come to stand beside it as if another window had written it.
 */
async function mergeLeft(visits: Visits, id: string): Promise<void> {
  await navigator.locks.request(`draft ${id}`, { ifAvailable: true }, async (lock) => {
    if (lock) await mergeDraft(visits, id);
  });
}

/**
 * @throws RecordDamaged | StorageFull … and leaves the draft where it is: it is all there is.
 * So does a draft of a visit that is not there (any more), without an error, unless that was erased on purpose.
 */
async function mergeDraft(visits: Visits, id: string, isLeft = () => true): Promise<void> {
  const [record] = await asking(() => readDrafts([id]));
  // Asked once the draft is read: this window may have begun to type since it looked.
  if (!record || !isLeft()) return;
  const draft = (await openDraft(visits.key, record)) as Draft;
  const done = await Promise.all(draft.map(({ visit, deeds }) => isDone(visits, visit, deeds)));
  if (done.every(Boolean)) await asking(() => removeUnchanged(record));
}

async function isDone(visits: Visits, visit: string, deeds: readonly Stamped[]): Promise<boolean> {
  try {
    await visits.change(visit, deeds);
    return true;
  } catch (error) {
    if (error instanceof NotFound) return wasErased(visits, visit);
    throw error;
  }
}

/** Whether the log tells that a visit was erased: then nobody wants what was meant for it. */
async function wasErased(visits: Visits, id: string): Promise<boolean> {
  const { readAuditLog } = await import('./audit');
  const { events } = await readAuditLog(visits);
  return events.some(({ what, visit }) => what === 'erased' && visit === id);
}

/**
 * A box that no other window holds and in which nothing lies; it is held until this page is gone.
 * The search starts anywhere, so that a draft still on its way from a page that has just closed is not overwritten.
 */
async function freeBox(key: DataKey): Promise<Held> {
  const ids = await draftPlaces(key);
  const start = Math.floor(Math.random() * ids.length);
  for (const id of [...ids.slice(start), ...ids.slice(0, start)]) {
    const [lying] = await asking(() => readDrafts([id]));
    const letGo = lying ? undefined : await hold(`draft ${id}`);
    if (letGo) return { id, letGo };
  }
  throw new Error(`more than ${ids.length} windows are open`);
}

/** Takes a lock, if it is free, until it is let go of or this page has gone. Answers how to let go. */
function hold(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock) return new Promise<void>((letGo) => resolve(letGo));
        resolve(undefined);
        return undefined;
      })
      .catch(reject);
  });
}

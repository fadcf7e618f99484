import { stampNow } from '@/utils/browser';
import {
  idsSecret,
  isTextUnsaved,
  isUnprotected,
  makePassphraseSlot,
  makeRecoverySlot,
  newKey,
  open,
  openByAnySlot,
  openDraft,
  prepareDrafts,
  rawKey,
  RecordDamaged,
  seal,
  sealInner,
  takeKey,
  type Header,
  type Sealed,
} from '@/utils/vault';
import { asking, changeHeader, database, readHeader, replaceUnchanged } from './database';
import { allDrafts, replaceDraft } from './draft-changes';
import { UnsavedText } from './errors';
import { keyLock } from './gate';
import { note } from './noting';
import type { Visits } from './visits';

/** Rows sealed anew at once: some 100 kB, a few ms. */
const AT_ONCE = 10;
/** A closing page's last put may arrive this much later than its end, ms. */
const LATE = 3_000;

/** How far the change of the data key is. */
export interface Progress {
  done: number;
  all: number;
}

/**
 * Begins to change the data key: from here on a new one seals whatever is written, and the one before lies sealed by
 * it in the header until nothing needs it. Every window is reloaded. The ways in are made anew.
 * @param passphrase the present one; the first one where the vault had none
 * @param code a new recovery code, if there shall be one
 * @throws WrongPassphrase | TooSoon | UnsavedText | StorageFull | StorageRefused and nothing was changed
 */
export async function beginKeyChange(passphrase: string, code?: string): Promise<void> {
  if (await isTextUnsaved()) throw new UnsavedText('a window has text that is on no disk');
  const { raw, keyId } = newKey();
  const header = await changeHeader(async (before) => {
    if (before.before) return before;
    const old = await oldKey(before, passphrase);
    const owner = { vault: before.vault, keyId };
    const slots: Header['slots'] = [await makePassphraseSlot(passphrase, raw, owner)];
    if (code !== undefined) slots.push(await makeRecoverySlot(code, raw, owner));
    const ids = (await rawKey()).ids ?? (await idsSecret(old));
    return {
      ...before,
      keyId,
      slots,
      ids: await sealInner(owner, 'ids', ids, raw),
      before: { keyId: before.keyId, ...(await sealInner(owner, 'before', old, raw)) },
    };
  });
  if (header.keyId === keyId) await takeKey(header, raw);
}

async function oldKey(header: Header, passphrase: string) {
  return openByAnySlot(header, isUnprotected(header) ? { open: true } : { passphrase }, () => stampNow().at);
}

/**
 * Seals by the new key whatever the old one still seals, in slices; after a kill it goes on where it was. When
 * nothing is left, the old key is forgotten. One window does it at a time; the others wait, and find it done.
 * @param told hears how far it is; the records not yet looked at are a guess
 * @param signal stops it between two slices
 * @returns whether the old key is gone
 */
export function continueKeyChange(
  visits: Visits,
  told: (progress: Progress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<boolean> {
  return navigator.locks.request('key change', { ...(signal ? { signal } : {}) }, async () => {
    const former = (await readHeader())?.before?.keyId;
    if (former === undefined) return true;
    const isDone = await withoutFormer(
      former,
      async () => {
        // The last page that held it has gone; its last words may still be on their way.
        await new Promise((wake) => setTimeout(wake, LATE));
        if (!(await sealAllAnew(visits, former, told, signal))) return false;
        await sealDraftsAnew(visits, former);
        return true;
      },
      signal,
    );
    if (isDone) {
      await forgetFormer(visits);
      await note(visits, { what: 'key-changed' });
    }
    return isDone;
  });
}

/** Does something once no page holds the former key any more: what those write is sealed by it. */
function withoutFormer(
  former: string,
  act: () => Promise<boolean>,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  return navigator.locks.request(keyLock(former), { ...(signal ? { signal } : {}) }, act);
}

async function sealAllAnew(
  { key }: Visits,
  former: string,
  told: (progress: Progress) => void,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const ids = await asking(() => database.records.toCollection().primaryKeys());
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    if (signal?.aborted) return false;
    const rows = await asking(() => database.records.bulkGet(ids.slice(at, at + AT_ONCE)));
    const old = rows.filter((row) => row?.keyId === former).filter((row) => row !== undefined);
    const pairs = await Promise.all(
      old.map(async (row) => ({ before: row, after: await sealedAnew(row, () => resealed(key, row)) })),
    );
    await replaceUnchanged(pairs);
    told({ done: Math.min(at + AT_ONCE, ids.length), all: ids.length });
  }
  return true;
}

async function resealed(key: Visits['key'], row: Sealed): Promise<Sealed> {
  return seal(key, row.id, await open(key, row));
}

async function sealDraftsAnew({ key }: Visits, former: string): Promise<void> {
  const old = (await asking(allDrafts)).filter((row) => row.keyId === former);
  const anew = async (row: Sealed) => (await prepareDrafts(key, row.id))(await openDraft(key, row));
  for (const row of old) {
    const after = await sealedAnew(row, () => anew(row));
    if (after !== row) await asking(() => replaceDraft(row, after));
  }
}

/** What does not open stays as it is: it could not be read before either, and the integrity check tells of it. */
async function sealedAnew(row: Sealed, anew: () => Promise<Sealed>): Promise<Sealed> {
  try {
    return await anew();
  } catch (error) {
    if (error instanceof RecordDamaged) return row;
    throw error;
  }
}

async function forgetFormer({ key }: Visits): Promise<void> {
  const header = await changeHeader(({ before: _, ...rest }) => Promise.resolve(rest));
  const kept = await rawKey();
  if (kept.keyId === key.keyId) await takeKey(header, kept.raw);
}

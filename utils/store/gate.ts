import { sentinel, unlockedKey } from '@/utils/browser';
import { currentKey, VaultLocked, type DataKey, type Sealed } from '@/utils/vault';
import { beginToOpen, expectVault, readHeader, readHeaderAndIndex } from './database';
import { VaultGone } from './errors';

/** What a page finds before it may show anything: no vault yet, one to unlock, one that is open, or one that is gone. */
export type Gate = 'none' | 'locked' | 'unlocked' | 'gone';

/** Where the vault stands; one without a passphrase is opened on the way. @throws StorageRefused when the browser keeps nothing */
export async function findGate(): Promise<Gate> {
  const [header, expected, kept] = await Promise.all([readHeader(), sentinel.get(), unlockedKey.get()]);
  if (!header) return expected ? 'gone' : 'none';
  if (kept?.keyId === header.keyId) return 'unlocked';
  if (header.slots[0]?.type !== 'open') return 'locked';
  await import('./ways-in').then(({ enterUnprotected }) => enterUnprotected(header));
  return 'unlocked';
}

/** Gives up a vault that the browser has removed, so that a new one can be made. */
export async function giveUpLostVault(): Promise<void> {
  if (!(await readHeader())) await sentinel.remove();
}

/** The unlocked key, the id of the sealed index, and the index as it lies on the disk now. @throws VaultLocked | VaultGone */
export async function enter(): Promise<{ key: DataKey; indexId: string; index: Sealed | undefined }> {
  beginToOpen();
  const key = await currentKey();
  await holdKey(key.keyId);
  const { header, index } = await readHeaderAndIndex();
  if (!header) throw new VaultGone('the header is gone');
  // The key may have been changed before it was held: what this page would write by it, nobody could read.
  if (header.keyId !== key.keyId) throw new VaultLocked('the key is another one by now');
  expectVault(header);
  return { key, indexId: header.index, index };
}

/** Keys that this page holds, or is about to. */
const held = new Map<string, Promise<void>>();

/** Tells whoever changes the data key that this page has this one, as long as the page stands; resolves once it is told. */
function holdKey(keyId: string): Promise<void> {
  const holding = held.get(keyId) ?? holdForLife(keyId);
  held.set(keyId, holding);
  return holding;
}

function holdForLife(keyId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(keyLock(keyId), { mode: 'shared' }, () => {
        resolve();
        return new Promise<never>(() => undefined);
      })
      .catch(reject);
  });
}

/** The Web Lock that every page holds which has this data key. */
export function keyLock(keyId: string): string {
  return `key ${keyId}`;
}

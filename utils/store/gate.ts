import { sentinel, stampNow, unlockedKey } from '@/utils/browser';
import {
  currentKey,
  enterVault,
  makeVault,
  seal,
  unlock as unlockVault,
  type DataKey,
  type Sealed,
} from '@/utils/vault';
import { addHeader, expectVault, readHeader, readHeaderAndIndex } from './database';
import { emptyIndex } from './entries';
import { VaultGone } from './errors';

/** What a page finds before it may show anything: no vault yet, one to unlock, one that is open, or one that is gone. */
export type Gate = 'none' | 'locked' | 'unlocked' | 'gone';

/** Where the vault stands. @throws StorageRefused when the browser keeps nothing */
export async function findGate(): Promise<Gate> {
  const [header, expected, kept] = await Promise.all([readHeader(), sentinel.get(), unlockedKey.get()]);
  if (!header) return expected ? 'gone' : 'none';
  return kept?.keyId === header.keyId ? 'unlocked' : 'locked';
}

/** Makes the vault and leaves it unlocked. Refuses to put one over another. */
export async function createVault(passphrase: string): Promise<void> {
  const { header, raw, key } = await makeVault(passphrase);
  await addHeader(header, await seal(key, header.index, emptyIndex()));
  await enterVault(header, raw);
}

/** Unlocks the vault. @throws WrongPassphrase | TooSoon | WeakParameters | StorageRefused | VaultGone */
export async function unlock(passphrase: string): Promise<void> {
  const header = await readHeader();
  if (!header) throw new VaultGone('there is no vault to unlock');
  await unlockVault(header, passphrase, () => stampNow().at);
}

/** Gives up a vault that the browser has removed, so that a new one can be made. */
export async function giveUpLostVault(): Promise<void> {
  if (!(await readHeader())) await sentinel.remove();
}

/** The unlocked key, the id of the sealed index, and the index as it lies on the disk now. @throws VaultLocked | VaultGone */
export async function enter(): Promise<{ key: DataKey; indexId: string; index: Sealed | undefined }> {
  const [key, { header, index }] = await Promise.all([currentKey(), readHeaderAndIndex()]);
  if (!header) throw new VaultGone('the header is gone');
  expectVault(header);
  return { key, indexId: header.index, index };
}

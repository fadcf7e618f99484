import { clockNow, recovered, stampNow } from '@/utils/browser';
import {
  enterVault,
  isUnprotected,
  makePassphraseSlot,
  makeRecoverySlot,
  makeVault,
  openByAnySlot,
  seal,
  unlock as unlockVault,
  type Header,
} from '@/utils/vault';
import { addHeader, changeHeader, readHeader } from './database';
import { emptyIndex } from './entries';
import { CodeThere, VaultGone } from './errors';

/**
 * Makes the vault and leaves it unlocked. Refuses to put one over another.
 * @param passphrase without one the notes are not protected if the device is stolen
 */
export async function createVault(passphrase?: string): Promise<void> {
  const { header, raw, key } = await makeVault(passphrase);
  await addHeader(header, await seal(key, header.index, emptyIndex()));
  await enterVault(header, raw);
}

/** Unlocks the vault. @throws WrongPassphrase | TooSoon | WeakParameters | StorageRefused */
export async function unlock(passphrase: string): Promise<void> {
  const header = await readHeader();
  if (!header) throw new VaultGone('there is no vault to unlock');
  await unlockVault(header, passphrase, () => stampNow().at);
}

/** Opens a vault that has no passphrase: its key lies in its header. */
export async function enterUnprotected(header: Header): Promise<void> {
  for (const slot of header.slots) if (slot.type === 'open') await enterVault(header, slot.bytes);
}

/** How a vault is protected, as its header says. */
export interface Protection {
  hasPassphrase: boolean;
  hasRecoveryCode: boolean;
  /** Whether records are still sealed by the data key before the present one. */
  isKeyChanging: boolean;
}

/** How the vault is protected. @throws VaultGone */
export async function readProtection(): Promise<Protection> {
  const header = await readHeader();
  if (!header) throw new VaultGone('the header is gone');
  return {
    hasPassphrase: !isUnprotected(header),
    hasRecoveryCode: header.slots.some(isCode),
    isKeyChanging: header.before !== undefined,
  };
}

const now = () => stampNow().at;
const openBy = (header: Header, passphrase: string) => openByAnySlot(header, { passphrase }, now);

/**
 * Changes the passphrase: its slot is made anew, everything else stays. The old one opens nothing any more.
 * @throws WrongPassphrase | TooSoon | StorageFull | StorageRefused and the old one still opens
 */
export async function changePassphrase(present: string, next: string): Promise<void> {
  await changeHeader(async (header) => withPassphrase(header, next, await openBy(header, present)));
}

/**
 * Makes a recovery code the way in beside the passphrase; one before it opens nothing any more.
 * @throws WrongPassphrase | TooSoon | StorageFull | StorageRefused
 */
export async function setRecoveryCode(passphrase: string, code: string): Promise<void> {
  await changeHeader((header) => withCode(header, passphrase, code));
}

/**
 * The same for a vault that has no recovery code yet: one that another window has made meanwhile stays.
 * @throws CodeThere | WrongPassphrase | TooSoon | StorageFull | StorageRefused
 */
export async function setFirstRecoveryCode(passphrase: string, code: string): Promise<void> {
  await changeHeader((header) => {
    if (header.slots.some(isCode)) throw new CodeThere('made elsewhere');
    return withCode(header, passphrase, code);
  });
}

const isCode = ({ type }: Header['slots'][number]) => type === 'recovery';

async function withCode(header: Header, passphrase: string, code: string): Promise<Header> {
  const slot = await makeRecoverySlot(code, await openBy(header, passphrase), header);
  return { ...header, slots: [...header.slots.filter((each) => !isCode(each)), slot] };
}

/**
 * Opens the vault by its recovery code and sets a new passphrase. The code goes on working.
 * @throws WrongRecoveryCode | TooSoon | StorageFull | StorageRefused
 */
export async function recover(code: string, next: string): Promise<void> {
  let raw: Uint8Array<ArrayBuffer> | undefined;
  const header = await changeHeader(async (before) => {
    raw = await openByAnySlot(before, { code }, now);
    return withPassphrase(before, next, raw);
  });
  if (!raw) return;
  // Before it is open: whichever window takes it over into the log finds it.
  await recovered.set({ at: clockNow().at });
  await enterVault(header, raw);
}

async function withPassphrase(header: Header, passphrase: string, raw: Uint8Array<ArrayBuffer>) {
  const slot = await makePassphraseSlot(passphrase, raw, header);
  return { ...header, slots: [slot, ...header.slots.filter(({ type }) => type !== 'passphrase')] };
}

import { attempts, sentinel } from '@/utils/browser';
import { randomBytes, toHex, utf8, type Bytes } from './bytes';
import { RecordDamaged, TooSoon, WrongPassphrase, WrongRecoveryCode } from './errors';
import { importKey, keepUnlocked, type Older } from './key';
import { openRecoverySlot } from './recovery';
import { makePassphraseSlot, openPassphraseSlot, type Slot } from './slots';

/** A 32-byte secret of the vault, sealed by its data key. */
interface Inner {
  nonce: Bytes;
  bytes: Bytes;
}

/** The one record in clear: which vault this is, its ways in, and the random id of the sealed index. */
export interface Header {
  version: 1;
  vault: string;
  keyId: string;
  index: string;
  slots: Slot[];
  /** The secret behind the ids, once the data key is no longer the vault's first. */
  ids?: Inner;
  /** The data key before this one, as long as records are still sealed by it. */
  before?: Inner & { keyId: string };
}

/** A passphrase, or a recovery code, or nothing where the vault has no protection. */
type WayIn = { passphrase: string } | { code: string } | { open: true };

/**
 * A new vault: its header, to be stored by the caller, and the key behind it, raw and imported.
 * @param passphrase without one, the data key lies in the header as it is: no protection if the device is stolen
 */
export async function makeVault(passphrase?: string) {
  const { raw, keyId } = newKey();
  const owner = { vault: toHex(randomBytes(16)), keyId };
  const slot: Slot =
    passphrase === undefined
      ? { type: 'open', bytes: raw }
      : await makePassphraseSlot(passphrase, raw, owner);
  const header: Header = { version: 1, ...owner, index: toHex(randomBytes(16)), slots: [slot] };
  return { header, raw, key: await importKey(owner.keyId, raw) };
}

/** A new data key: 32 random bytes, and the random id by which records name it. */
export function newKey(): { raw: Bytes; keyId: string } {
  return { raw: randomBytes(32), keyId: toHex(randomBytes(8)) };
}

/** Whether the vault opens for everyone who has the device. */
export function isUnprotected(header: Header): boolean {
  return header.slots.some(({ type }) => type === 'open');
}

/** Takes note of a vault that now lies on the disk, and leaves it unlocked. @throws RecordDamaged */
export async function enterVault(header: Header, raw: Bytes): Promise<void> {
  const older = await olderOf(header, raw);
  await sentinel.set({ vault: header.vault });
  await attempts.remove();
  await keepUnlocked(header.keyId, raw, older);
}

async function olderOf(header: Header, raw: Bytes): Promise<Older> {
  const { ids, before } = header;
  return {
    ...(ids ? { ids: await openInner(header, 'ids', ids, raw) } : {}),
    ...(before
      ? { before: { keyId: before.keyId, raw: await openInner(header, 'before', before, raw) } }
      : {}),
  };
}

/** Seals a secret of the vault by its data key, for the header. */
export async function sealInner(
  owner: Pick<Header, 'vault' | 'keyId'>,
  name: 'ids' | 'before',
  secret: Bytes,
  raw: Bytes,
): Promise<Inner> {
  const nonce = randomBytes(12);
  const additionalData = boundInner(owner, name);
  const aes = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, aes, secret);
  return { nonce, bytes: new Uint8Array(bytes) };
}

async function openInner(
  owner: Pick<Header, 'vault' | 'keyId'>,
  name: 'ids' | 'before',
  { nonce, bytes }: Inner,
  raw: Bytes,
): Promise<Bytes> {
  const additionalData = boundInner(owner, name);
  const aes = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  try {
    const secret = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData }, aes, bytes);
    return new Uint8Array(secret);
  } catch (error) {
    throw new RecordDamaged(`the header's ${name} does not open`, { cause: error });
  }
}

function boundInner({ vault, keyId }: Pick<Header, 'vault' | 'keyId'>, name: string): Bytes {
  return utf8(['webside', 'header', 1, vault, keyId, name].join('|'));
}

/**
 * Unlocks a vault. Several windows take turns: each wrong try counts, wherever it was made.
 * @param now tells UTC ms
 * @throws WrongPassphrase | WrongRecoveryCode | TooSoon | WeakParameters | RecordDamaged
 */
export async function unlock(header: Header, passphrase: string, now: () => number): Promise<void> {
  await enterVault(header, await openByAnySlot(header, { passphrase }, now));
}

/**
 * The raw data key, for whoever knows a way in. Wrong tries wait, and are counted.
 * @param now tells UTC ms
 * @throws WrongPassphrase | WrongRecoveryCode | TooSoon | WeakParameters
 */
export function openByAnySlot(header: Header, way: WayIn, now: () => number): Promise<Bytes> {
  return navigator.locks.request('unlock', async () => {
    const { failed = 0, until = 0 } = (await attempts.get()) ?? {};
    // A clock set far back must not shut the vault for good: no wait is longer than the longest.
    if (until > now() && until - now() <= delayAfter(Number.MAX_SAFE_INTEGER)) throw new TooSoon(until);
    try {
      return await openAnySlot(header, way);
    } catch (error) {
      if (error instanceof WrongPassphrase || error instanceof WrongRecoveryCode) {
        await attempts.set({ failed: failed + 1, until: now() + delayAfter(failed + 1) });
      }
      throw error;
    }
  });
}

async function openAnySlot(header: Header, way: WayIn): Promise<Bytes> {
  for (const slot of header.slots) {
    try {
      if (slot.type === 'open') return slot.bytes;
      if (slot.type === 'passphrase' && 'passphrase' in way) {
        return await openPassphraseSlot(slot, way.passphrase, header);
      }
      if (slot.type === 'recovery' && 'code' in way) return await openRecoverySlot(slot, way.code, header);
    } catch (error) {
      if (!(error instanceof WrongPassphrase || error instanceof WrongRecoveryCode)) throw error;
    }
  }
  throw 'code' in way ? new WrongRecoveryCode('no slot opens') : new WrongPassphrase('no slot opens');
}

/** How long the next try waits, in ms: two tries are free, then 1, 2, 4 … up to 60 s. */
export function delayAfter(failed: number): number {
  return failed <= 2 ? 0 : Math.min(60_000, 1_000 * 2 ** Math.min(failed - 3, 20));
}

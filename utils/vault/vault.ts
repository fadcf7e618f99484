import { attempts, wrongTries } from '@/utils/browser';
import { randomBytes, toHex, type Bytes } from './bytes';
import { TooSoon, WrongPassphrase, WrongRecoveryCode } from './errors';
import { enterVault, type Header } from './header';
import { importKey } from './key';
import { openRecoverySlot } from './recovery';
import { makePassphraseSlot, openPassphraseSlot, type Slot } from './slots';

/** A passphrase, or a recovery code, or nothing where the vault has no protection. */
type WayIn = { passphrase: string } | { code: string } | { open: true };

/** So many times of wrong tries are kept for the log. */
const TRIES_KEPT = 20;

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
        await wrongTries.set([...((await wrongTries.get()) ?? []), now()].slice(-TRIES_KEPT));
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

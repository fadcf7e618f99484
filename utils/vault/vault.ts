import { attempts, clockNow, justUnlocked, sentinel, wrongTries } from '@/utils/browser';
import { randomBytes, toHex, type Bytes } from './bytes';
import { TooSoon, WrongPassphrase } from './errors';
import { importKey, keepUnlocked } from './key';
import { makePassphraseSlot, openPassphraseSlot, type Slot } from './slots';

/** The one record in clear: which vault this is, its ways in, and the random id of the sealed index. */
export interface Header {
  version: 1;
  vault: string;
  keyId: string;
  index: string;
  slots: Slot[];
}

/** So many times of wrong tries are kept for the log. */
const TRIES_KEPT = 20;

/** A new vault for a passphrase: its header, to be stored by the caller, and the key behind it, raw and imported. */
export async function makeVault(passphrase: string) {
  const owner = { vault: toHex(randomBytes(16)), keyId: toHex(randomBytes(8)) };
  const raw = randomBytes(32);
  const slot = await makePassphraseSlot(passphrase, raw, owner);
  const header: Header = { version: 1, ...owner, index: toHex(randomBytes(16)), slots: [slot] };
  return { header, raw, key: await importKey(owner.keyId, raw) };
}

/** Takes note of a vault that now lies on the disk, and leaves it unlocked. */
export async function enterVault(header: Header, raw: Bytes): Promise<void> {
  await sentinel.set({ vault: header.vault });
  await attempts.remove();
  await justUnlocked.set({ at: clockNow().at });
  await keepUnlocked(header.keyId, raw);
}

/**
 * Unlocks a vault. Several windows take turns: each wrong try counts, wherever it was made.
 * @param now tells UTC ms
 * @throws WrongPassphrase | TooSoon | WeakParameters
 */
export function unlock(header: Header, passphrase: string, now: () => number): Promise<void> {
  return navigator.locks.request('unlock', async () => {
    const { failed = 0, until = 0 } = (await attempts.get()) ?? {};
    // A clock set far back must not shut the vault for good: no wait is longer than the longest.
    if (until > now() && until - now() <= delayAfter(Number.MAX_SAFE_INTEGER)) throw new TooSoon(until);
    try {
      await enterVault(header, await openAnySlot(header, passphrase));
    } catch (error) {
      if (error instanceof WrongPassphrase) {
        await wrongTries.set([...((await wrongTries.get()) ?? []), now()].slice(-TRIES_KEPT));
        await attempts.set({ failed: failed + 1, until: now() + delayAfter(failed + 1) });
      }
      throw error;
    }
  });
}

async function openAnySlot(header: Header, passphrase: string) {
  for (const slot of header.slots) {
    try {
      return await openPassphraseSlot(slot, passphrase, header);
    } catch (error) {
      if (!(error instanceof WrongPassphrase)) throw error;
    }
  }
  throw new WrongPassphrase('no slot opens');
}

/** How long the next try waits, in ms: two tries are free, then 1, 2, 4 … up to 60 s. */
export function delayAfter(failed: number): number {
  return failed <= 2 ? 0 : Math.min(60_000, 1_000 * 2 ** Math.min(failed - 3, 20));
}

import { signal } from '@preact/signals';
import { unlockedKey } from '@/utils/browser';
import { findGate, openVisits, type Gate, type Visits } from '@/utils/store';
import { forgetKey, onLocked } from '@/utils/vault';

/** What a page may show: the way in, the visits, or why neither. */
export type Door =
  | { state: 'opening' }
  | { state: Exclude<Gate, 'unlocked'> }
  | { state: 'unlocked'; visits: Visits }
  | { state: 'failed'; error: unknown };

export const door = signal<Door>({ state: 'opening' });

/** What must be on the disk before this page lets go of the key; answers whether it is. */
const flushers = new Set<() => Promise<boolean>>();

/** Has `flush` called before the vault is locked; answers how to take that back. */
export function beforeLocking(flush: () => Promise<boolean>): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}

/** Looks where the vault stands, and opens it if it is unlocked. */
export async function findDoor(): Promise<void> {
  try {
    const gate = await findGate();
    door.value = gate === 'unlocked' ? { state: gate, visits: await openVisits() } : { state: gate };
  } catch (error) {
    door.value = { state: 'failed', error };
  }
}

/** Follows the vault: unlocked in another window opens this one too, locked anywhere closes all. */
export function followVault(): void {
  unlockedKey.watch((kept) => {
    if (kept && door.value.state !== 'unlocked') void findDoor();
  });
  onLocked(() => {
    if (door.value.state === 'unlocked') void leave();
  });
}

/** Locks every window, once all that was typed here is on the disk; answers whether it could. */
export async function lockNow(): Promise<boolean> {
  if (!(await flushAll())) return false;
  await forgetKey();
  return true;
}

async function flushAll(): Promise<boolean> {
  const flushed = await Promise.all([...flushers].map((flush) => flush()));
  return flushed.every(Boolean);
}

/** Reloading drops the key and every text from this page's memory. */
async function leave(): Promise<void> {
  await flushAll();
  globalThis.location.reload();
}

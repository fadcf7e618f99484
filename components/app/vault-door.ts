import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { clockNow, lastLock, unlockedKey } from '@/utils/browser';
import { findGate, openVisits, VaultGone, type Gate, type Visits } from '@/utils/store';
import { forgetKey, isTextUnsaved, onLocked, UNSAVED, VaultLocked } from '@/utils/vault';

/** What a page may show: the way in, the visits, or why neither. */
export type Door =
  | { state: 'opening' }
  | { state: Exclude<Gate, 'unlocked'> | 'unprotected' }
  | { state: 'unlocked'; visits: Visits }
  | { state: 'failed'; error: unknown };

export const door = signal<Door>({ state: 'opening' });

/** What stands in the place of the page behind an open door, as long as it is not done. */
export const insteadOfPage = signal<((visits: Visits) => ComponentChildren) | undefined>(undefined);

/** What must be on the disk before this page lets go of the key; answers whether it is. */
const flushers = new Set<() => Promise<boolean>>();
/** How long a disk that does not answer keeps a locked window from being loaded anew, and how long one that is full, in ms. */
const [LAST_WORDS, FULL] = [3_000, 600_000];
/** Time between two tries to put last words on a full disk, in ms. */
const TRY_AGAIN = 1_000;
let finding: Promise<void> | undefined;
/** How often it was asked for so far. */
let asked = 0;

/** What is waited for once all text is put, as long as the disk answers. */
let lastly: () => Promise<void> = () => Promise.resolve();

/** Has `wait` waited for once all text is on the disk, before the page lets go of the key. */
export function afterLastWords(wait: () => Promise<void>): void {
  lastly = wait;
}

/** Has `flush` called before the vault is locked; answers how to take that back. */
export function beforeLocking(flush: () => Promise<boolean>): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}

/** Keeps every window from locking while `unsaved` is true. */
export function holdUnsaved(unsaved: ReadonlySignal<boolean>): () => void {
  let release: (() => void) | undefined;
  const stop = effect(() => {
    release?.();
    release = undefined;
    if (!unsaved.value) return;
    const held = new Promise<void>((resolve) => (release = resolve));
    void navigator.locks.request(UNSAVED, { mode: 'shared' }, () => held);
  });
  return () => {
    stop();
    release?.();
  };
}

/**
 * Looks where the vault stands, and opens it if it is unlocked. One look at a time: who asks meanwhile has another one,
 * since what has changed may have changed behind the first. An open door stays open.
 */
export function findDoor(): Promise<void> {
  asked += 1;
  finding ??= lookUntilStill().finally(() => {
    finding = undefined;
  });
  return finding;
}

async function lookUntilStill(): Promise<void> {
  for (let seen = 0; seen !== asked;) {
    seen = asked;
    await look();
  }
}

async function look(): Promise<void> {
  if (door.value.state === 'unlocked') return;
  try {
    const found = await findOut();
    door.value = found;
    if (found.state !== 'unlocked') return;
    // The vault may have been locked, or its key changed, while it was opened here.
    const kept = await unlockedKey.get();
    if (!kept) await leave();
    else if (kept.keyId !== found.visits.key.keyId) await openAnew();
  } catch (error) {
    door.value = { state: 'failed', error };
  }
}

/** Most pages are opened while the vault is: only where it does not open at once is it asked why. */
async function findOut(): Promise<Door> {
  try {
    return { state: 'unlocked', visits: await openVisits() };
  } catch (error) {
    if (!(error instanceof VaultLocked || error instanceof VaultGone)) throw error;
  }
  const gate = await findGate();
  return gate === 'unlocked' ? { state: gate, visits: await openVisits() } : { state: gate };
}

/** The key is another one: once all that was typed is on the disk, the page begins anew with it. Nothing is blanked. */
async function openAnew(): Promise<void> {
  while (!(await flushAll())) await pause(TRY_AGAIN);
  globalThis.location.reload();
}

/**
 * Follows the vault: unlocked in another window opens this one too, locked anywhere closes all, and a data key that
 * was changed is taken over by opening anew.
 */
export function followVault(): void {
  unlockedKey.watch((kept) => {
    if (!kept) return;
    if (door.value.state === 'unlocked' && door.value.visits.key.keyId !== kept.keyId) void openAnew();
    else void findDoor();
  });
  onLocked(() => {
    if (door.value.state === 'unlocked') void leave();
  });
}

/** Locks every window, once all that was typed in any of them is on the disk; answers whether it could. */
export async function lockNow(): Promise<boolean> {
  if (!(await flushAll()) || (await isTextUnsaved())) return false;
  await lastLock.set({ why: 'now', at: clockNow().at });
  await forgetKey();
  await leave();
  return true;
}

/** Puts all that was typed in this page, then what is to be told of it; answers whether the text is on the disk. */
export async function flushAll(): Promise<boolean> {
  const flushed = await Promise.all([...flushers].map((flush) => flush()));
  await Promise.race([lastly(), pause(LAST_WORDS)]);
  return flushed.every(Boolean);
}

/**
 * Blanks the page at once; reloading then drops the key and every text from its memory. Words that the disk does not
 * take are tried again under the blank page: they lie nowhere else.
 */
async function leave(): Promise<void> {
  document.body.hidden = true;
  const end = performance.now() + FULL;
  while (!(await hasPutAll()) && performance.now() < end) await pause(TRY_AGAIN);
  globalThis.location.reload();
}

/** Whether the disk has all, or does not answer at all. */
function hasPutAll(): Promise<boolean> {
  return Promise.race([flushAll(), pause(LAST_WORDS).then(() => true)]);
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

import {
  clearAlarm,
  clockNow,
  hearAlarms,
  hearIdle,
  lastLock,
  lastLook,
  lockAfter,
  lockOwed,
  lockWarning,
  setAlarm,
  setIdleAfter,
  unlockedKey,
  unseen,
  visitRunning,
  type IdleState,
  type LockReason,
} from '@/utils/browser';
import { forgetKey } from './key';
import { isTextUnsaved } from './unsaved';

/** Until someone has set them, in minutes. */
const LOCK_AFTER = { minutes: 10, inVisit: 60 };
/** How long the warning stands before the vault is locked, ms; browsers' alarms are no more exact than this. */
const WARNING = 30_000;
/** The background looks once a minute; a look that comes so much later means that the machine slept, ms. */
const SLEPT = 3 * 60_000;
const [LOCK, LOOK] = ['lock', 'look'];

/**
 * Locks the vault by itself, in the background: it keeps nothing between two events, so that it may be stopped at any
 * moment. Outside a visit it is locked after the idle time, with a warning before; in a joined visit only when the
 * screen is locked, when the machine has slept, or after a much longer time.
 */
export function lockByItself(): void {
  hearIdle((state) => unseen(idle(state)));
  hearAlarms((name) => {
    if (name === LOCK) unseen(endWarning());
    else if (name === LOOK) unseen(look());
  });
  lockAfter.watch(() => unseen(setIdleTime()));
  visitRunning.watch(() => unseen(setIdleTime()));
  lockWarning.watch((until) => {
    if (until === undefined) unseen(clearAlarm(LOCK));
  });
  unlockedKey.watch((kept) => {
    if (kept) unseen(lookOften());
    else unseen(lookNoMore());
  });
  unseen(setIdleTime());
}

/** Someone is there: a warning that stands is taken back, and a lock that was put off is not wanted any more. */
export async function stayUnlocked(): Promise<void> {
  await Promise.all([lockWarning.remove(), lockOwed.remove()]);
}

async function setIdleTime(): Promise<void> {
  const [after = LOCK_AFTER, isRunning] = [await lockAfter.get(), await visitRunning.get()];
  setIdleAfter(isRunning ? after.inVisit * 60 : after.minutes * 60 - WARNING / 1_000);
}

async function idle(state: IdleState): Promise<void> {
  if (state === 'active') await stayUnlocked();
  else if (state === 'locked') await lockFor('screen');
  else if (await visitRunning.get()) await lockFor('in-visit');
  else await warn();
}

async function warn(): Promise<void> {
  const kept = await unlockedKey.get();
  if (!kept || kept.isOpen) return;
  const until = clockNow().at + WARNING;
  // First the alarm: a warning without one would stand for ever.
  await setAlarm(LOCK, { at: until });
  await lockWarning.set(until);
}

async function endWarning(): Promise<void> {
  if ((await lockWarning.get()) === undefined) return;
  await lockFor((await visitRunning.get()) ? 'in-visit' : 'idle');
}

async function lookOften(): Promise<void> {
  await lastLook.set(clockNow().at);
  await setAlarm(LOOK, { everyMinutes: 1 });
}

/** Locked, however it came to that: no lock is owed any more. */
async function lookNoMore(): Promise<void> {
  await Promise.all([clearAlarm(LOOK), lockOwed.remove()]);
}

/** Whether the machine has slept, or its clock was set: nobody knows who sits there now. */
async function look(): Promise<void> {
  const now = clockNow().at;
  const before = (await lastLook.get()) ?? now;
  await lastLook.set(now);
  const owed = await lockOwed.get();
  if (now - before > SLEPT || now < before - SLEPT) await lockFor('sleep');
  else if (owed) await lockFor(owed);
}

/** Forgets the key; every page blanks itself, puts its last words on the disk, and begins anew. */
async function lockFor(why: LockReason): Promise<void> {
  const kept = await unlockedKey.get();
  // Without a passphrase there is nothing that a lock could ask for.
  if (!kept || kept.isOpen) return;
  // What could not be saved stands in a field and nowhere else: it would go with the page. The next look tries again.
  if (await isTextUnsaved()) {
    await lockOwed.set(why);
    await lockWarning.remove();
    return;
  }
  await Promise.all([lockWarning.remove(), lockOwed.remove()]);
  await lastLock.set({ why, at: clockNow().at });
  await forgetKey();
}

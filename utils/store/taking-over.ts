import { justUnlocked, lastLock, recovered, wrongTries } from '@/utils/browser';
import type { AuditEvent } from './audit-pages';
import { noteAll } from './noting';
import type { Visits } from './visits';

/**
 * Takes over into the log what happened while it could not be written: wrong passphrases, how it was locked, a new
 * passphrase by the recovery code, and the unlocking itself. One page of those that are open does it.
 */
export function takeOverUnlock(visits: Visits): Promise<void> {
  return navigator.locks.request('taking over', async () => {
    const found = await evidence();
    const [unlocked, tries, locked, passphrase] = found;
    if (!unlocked) return;
    const events: AuditEvent[] = [
      ...(locked ? [{ what: 'locked' as const, ...locked }] : []),
      ...(tries ?? []).map((at) => ({ what: 'unlock-failed' as const, at })),
      ...(passphrase ? [{ what: 'passphrase-changed' as const, ...passphrase }] : []),
      { what: 'unlocked', at: unlocked.at },
    ];
    const inOrder = events.sort((one, other) => one.at - other.at);
    // What could not be written stays, and is taken over the next time.
    if (!(await noteAll(visits, inOrder))) return;
    // What came meanwhile, such as the next lock, stays too.
    const now = await evidence();
    const isSame = (at: number) => JSON.stringify(now[at]) === JSON.stringify(found[at]);
    await Promise.all(SLOTS.filter((_, at) => isSame(at)).map((slot) => slot.remove()));
  });
}

const SLOTS = [justUnlocked, wrongTries, lastLock, recovered] as const;

function evidence() {
  return Promise.all([justUnlocked.get(), wrongTries.get(), lastLock.get(), recovered.get()]);
}

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
    const [unlocked, tries, locked, passphrase] = await Promise.all([
      justUnlocked.get(),
      wrongTries.get(),
      lastLock.get(),
      recovered.get(),
    ]);
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
    await Promise.all([justUnlocked, wrongTries, lastLock, recovered].map((slot) => slot.remove()));
  });
}

import { enProblems } from '@/utils/messages';
import { DatabaseBlocked, guardDatabase, whenBlocked } from '@/utils/store';
import { reasons } from './problem';
import { door, flushAll } from './vault-door';

/** Reads the words for what may go wrong. */
export function readReasons(): void {
  reasons.value = enProblems;
}

/**
 * Follows what becomes of the database itself. Text that cannot be put stays in its field, with the alert beside it;
 * where there is none, the page begins again and shows where the vault now stands.
 */
export function guardVault(): void {
  const again = () => globalThis.location.reload();
  guardDatabase({
    flush: flushAll,
    closed: again,
    gone: () => void flushAll().then((isSafe) => isSafe && again()),
  });
  void whenBlocked.then(() => {
    if (door.value.state !== 'opening') return;
    door.value = { state: 'failed', error: new DatabaseBlocked('another window holds it') };
  });
}

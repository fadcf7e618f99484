import { effect } from '@preact/signals';
import { sentinel } from '@/utils/browser';
import { problemWords } from '@/utils/messages';
import { DatabaseBlocked, guardDatabase, whenBlocked, whenNoted } from '@/utils/store';
import { keepLog } from './keep-log';
import { help } from './problem';
import { SupportLine } from './support-line';
import { afterLastWords, door, findDoor, flushAll } from './vault-door';

/** The log begins no later than this after the vault was opened (ms): nothing of it is in the way of opening. */
const LOG_BEGINS = 500;

/**
 * All that guards a page and that its first frame does not wait for: the words for errors, the log, and what becomes of
 * the database itself. Text that cannot be put stays in its field, with the alert beside it; where there is none, a page
 * whose vault is gone begins again and shows where the vault now stands.
 */
export function guardVault(): void {
  help.value = { words: problemWords, Line: SupportLine };
  const again = () => globalThis.location.reload();
  guardDatabase({
    flush: flushAll,
    closed: again,
    gone: () => void flushAll().then((isSafe) => isSafe && again()),
  });
  // Erased on purpose, in another window: then nothing is gone.
  sentinel.watch(() => {
    if (door.value.state === 'gone') void findDoor();
  });
  void whenBlocked.then(() => {
    if (door.value.state !== 'opening') return;
    door.value = { state: 'failed', error: new DatabaseBlocked('another window holds it') };
  });
  effect(() => {
    if (door.value.state !== 'unlocked') return;
    const { visits } = door.value;
    let hasBegun = false;
    const begin = () => {
      if (!hasBegun) keepLog(visits);
      hasBegun = true;
    };
    requestIdleCallback(begin, { timeout: LOG_BEGINS });
    afterLastWords(() => {
      begin();
      return whenNoted();
    });
  });
}

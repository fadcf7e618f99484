import { liveQuery } from 'dexie';
import { asking, checkVault, database } from './database';
import { VaultGone } from './errors';

/** What a page does when its database is wanted by another one, or gone. */
export interface Guard {
  /** Puts what waits onto the disk; answers whether all of it is there. */
  flush: () => Promise<boolean>;
  /** The database is closed for one that wants to change or delete it: the page begins again. */
  closed: () => void;
  /** The vault that this page had open is not there any more. */
  gone: () => void;
}

/** How long a page with text that is on no disk waits before it tries again to let the database go (ms). */
const TRY_AGAIN = 1_000;

/**
 * Lets the database go when another page wants to bring it to another version or delete it, but not before everything
 * typed here is in it; and notices when the vault vanishes under an open page. For the life of the page.
 */
export function guardDatabase({ flush, closed, gone }: Guard): void {
  let isLeaving = false;
  const leave = async () => {
    isLeaving = true;
    while (!(await flush())) await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
    database.close();
    closed();
  };
  database.on('versionchange', () => {
    if (!isLeaving) void leave();
    // Dexie's own answer would close at once, and open again for the next call.
    return false;
  });
  const look = () => {
    asking(checkVault).catch((error: unknown) => {
      if (!isLeaving && error instanceof VaultGone) gone();
    });
  };
  // Told before it is closed: the look comes after.
  database.on('close', () => void setTimeout(look));
  liveQuery(() => database.headers.get('header')).subscribe({ next: look, error: look });
}

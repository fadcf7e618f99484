import { orNothing } from './damaged';
import { watchDerived, type Listener } from './live';
import { openOwn, ownId, putOwn, readOwn, type ReadOwn } from './own';
import type { Visits } from './visits';

/** Follows what the clinician made their own, undefined where nothing was; answers how to stop. */
export function watchPersonal<T>(
  { key }: Visits,
  read: ReadOwn<T>,
  listener: Listener<T | undefined>,
): () => void {
  const ids = ownId(key, 'personal').then((id) => [id]);
  return watchDerived(ids, ([record]) => openOwn(key, record, read), listener);
}

/**
 * Changes what the clinician made their own, and resolves when it is on the disk. A record that does not open is made anew.
 * @throws StorageFull | StorageRefused
 */
export function changePersonal<T>(
  { key }: Visits,
  read: ReadOwn<T>,
  change: (before: T | undefined) => T,
): Promise<void> {
  return navigator.locks.request('personal', async () => {
    const before = await orNothing(readOwn(key, 'personal', read));
    await putOwn(key, 'personal', change(before));
  });
}

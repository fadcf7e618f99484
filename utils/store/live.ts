import { liveQuery } from 'dexie';
import type { Sealed } from '@/utils/vault';
import type { Visit } from '@/utils/visit';
import { database } from './database';
import { storageError } from './errors';
import type { Index } from './entries';
import type { Visits } from './visits';

/** What a watcher hears: each new state of the disk, or why there is none. */
export interface Listener<T> {
  next: (value: T) => void;
  failed: (error: unknown) => void;
}

/** Follows the index on the disk, whoever writes it; answers how to stop. */
export function watchIndex(visits: Visits, listener: Listener<Index>): () => void {
  return watch(visits.index.id, (record) => visits.index.open(record), listener);
}

/** Follows one visit on the disk, whoever writes it; answers how to stop. */
export function watchVisit(visits: Visits, id: string, listener: Listener<Visit>): () => void {
  return watch(id, (record) => (record ? visits.open(record) : visits.get(id)), listener);
}

/** Opens each new state outside the transaction (WebCrypto would end it) and keeps their order. */
function watch<T>(
  id: string,
  open: (record: Sealed | undefined) => Promise<T>,
  { next, failed }: Listener<T>,
): () => void {
  let turn: Promise<void> = Promise.resolve();
  let stopped = false;
  const deliver = async (record: Sealed | undefined) => {
    try {
      const value = await open(record);
      if (!stopped) next(value);
    } catch (error) {
      if (!stopped) failed(error);
    }
  };
  const subscription = liveQuery(() => database.records.get(id)).subscribe({
    next: (record) => {
      turn = turn.then(() => deliver(record));
    },
    error: (error) => failed(storageError(error)),
  });
  return () => {
    stopped = true;
    subscription.unsubscribe();
  };
}

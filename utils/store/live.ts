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
  const open = (record: Sealed | undefined) => visits.index.open(record);
  const first = visits.takeFirstIndex();
  const isStill = (record: Sealed | undefined) => record?.nonce.join() === first?.nonce.join();
  return watch(recordOf(visits.index.id), open, listener, first && { found: first, isStill });
}

/** Follows one visit on the disk, whoever writes it; answers how to stop. */
export function watchVisit(visits: Visits, id: string, listener: Listener<Visit>): () => void {
  return watch(recordOf(id), (record) => (record ? visits.open(record) : visits.get(id)), listener);
}

/**
 * Follows records whose ids have first to be derived from the key; answers how to stop.
 * @param ask finds them on the disk
 */
export function watchDerived<T>(
  ids: Promise<string[]>,
  open: (rows: (Sealed | undefined)[]) => Promise<T>,
  listener: Listener<T>,
  ask: (ids: string[]) => Promise<(Sealed | undefined)[]> = (found) => database.records.bulkGet(found),
): () => void {
  let stop: (() => void) | undefined;
  let isWanted = true;
  const begin = (found: string[]) => {
    if (isWanted) stop = watch(() => ask(found), open, listener);
  };
  ids.then(begin, listener.failed);
  return () => {
    isWanted = false;
    stop?.();
  };
}

function recordOf(id: string): () => Promise<Sealed | undefined> {
  return () => database.records.get(id);
}

/** What was found a moment ago, and whether the disk still has it. */
interface First<R> {
  found: R;
  isStill: (found: R) => boolean;
}

/**
 * Follows what `ask` finds on the disk. Each new state is opened outside the transaction (WebCrypto would end it),
 * and their order is kept. Answers how to stop.
 * @param first is delivered at once, and not once more when the disk still has it
 */
function watch<R, T>(
  ask: () => Promise<R>,
  open: (found: R) => Promise<T>,
  { next, failed }: Listener<T>,
  first?: First<R>,
): () => void {
  let turn: Promise<void> = Promise.resolve();
  let stopped = false;
  const deliver = async (found: R) => {
    try {
      const value = await open(found);
      if (!stopped) next(value);
    } catch (error) {
      if (!stopped) failed(error);
    }
  };
  if (first) turn = deliver(first.found);
  let delivered = first;
  const subscription = liveQuery(ask).subscribe({
    next: (found) => {
      const isDelivered = delivered?.isStill(found) ?? false;
      delivered = undefined;
      if (!isDelivered) turn = turn.then(() => deliver(found));
    },
    error: (error) => failed(storageError(error)),
  });
  return () => {
    stopped = true;
    subscription.unsubscribe();
  };
}

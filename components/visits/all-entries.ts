import { signal, type ReadonlySignal } from '@preact/signals';
import { tellRunning } from '@/components/app';
import { watchIndex, type KeptShelves, type Visits } from '@/utils/store';
import type { Entry } from '@/utils/visit';

/** Every visit's entry, newest first, as the disk has it; older ones come in slices. */
export interface AllEntries {
  readonly entries: ReadonlySignal<Entry[] | undefined>;
  readonly failure: ReadonlySignal<unknown>;
  readonly stop: () => void;
}

/**
 * Follows all entries. The newest come first and at once; the shelves of older ones are read after them. An entry
 * of a shelf that has not changed is the same object as before.
 */
export function followEntries(visits: Visits): AllEntries {
  const entries = signal<Entry[] | undefined>(undefined);
  const failure = signal<unknown>(undefined);
  const kept: KeptShelves = new Map();
  let reading = 0;
  const read = async () => {
    reading += 1;
    const mine = reading;
    try {
      const found: Entry[] = [];
      for await (const slice of visits.entries(kept)) {
        if (mine !== reading) return;
        found.push(...slice);
        entries.value ??= newestFirst(found);
      }
      entries.value = newestFirst(found);
      failure.value = undefined;
    } catch (error) {
      failure.value = error;
    }
  };
  const stop = watchIndex(visits, {
    next: (index) => {
      // A visit that is deleted here runs no more, and no companion may be there to tell it.
      tellRunning(index);
      void read();
    },
    failed: (error) => (failure.value = error),
  });
  return { entries, failure, stop };
}

/** A visit that was closed late lies on a newer shelf than its day. */
function newestFirst(entries: Entry[]): Entry[] {
  return [...entries].sort((a, b) => b.started.at - a.started.at);
}

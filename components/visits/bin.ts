import { useSignal, type ReadonlySignal } from '@preact/signals';
import { reasonOf, type Said } from '@/components/app';
import { stampAside } from '@/utils/browser';
import type { Visits } from '@/utils/store';
import type { Entry } from '@/utils/visit';

/** What was last put into the bin, or taken out of it, or erased. */
export interface Binned {
  entry: Entry;
  deed: 'bin' | 'restore' | 'erase';
}

/** Deletes and restores visits; tells what was done last, and why something was not. */
export function useBin(visits: Visits): {
  last: ReadonlySignal<Binned | undefined>;
  problem: ReadonlySignal<Said | undefined>;
  change: (entry: Entry, deed: 'bin' | 'restore') => Promise<void>;
  tell: (binned: Binned) => void;
} {
  const last = useSignal<Binned | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const change = async (entry: Entry, deed: 'bin' | 'restore') => {
    try {
      await visits.change(entry.id, [{ deed: { do: deed }, stamp: stampAside() }]);
      last.value = { entry, deed };
      problem.value = undefined;
    } catch (error) {
      problem.value = () => reasonOf(error);
    }
  };
  return { last, problem, change, tell: (binned) => (last.value = binned) };
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { NO_EDITS, readPersonalEdits, type PersonalEdits } from '@/utils/standard';
import { changePersonal, watchPersonal } from '@/utils/store';
import { door } from './vault-door';

/** What this clinician changed over the standard, and how to change it. Nothing until the disk was read. */
export interface Personal {
  edits?: PersonalEdits;
  /** Why it could not be read, if it could not: the standard stands as it is. */
  failure?: unknown;
  change: (next: (before: PersonalEdits) => PersonalEdits) => Promise<void>;
}

/** Follows what this clinician changed over the standard. */
export function usePersonal(): Personal {
  const found = useSignal<Omit<Personal, 'change'>>({});
  const visits = door.value.state === 'unlocked' ? door.value.visits : undefined;
  useEffect(() => {
    if (!visits) return;
    return watchPersonal(visits, readPersonalEdits, {
      next: (edits = NO_EDITS) => (found.value = { edits }),
      failed: (failure) => (found.value = { edits: NO_EDITS, failure }),
    });
  }, [visits, found]);
  return {
    ...found.value,
    async change(next) {
      if (visits) await changePersonal(visits, readPersonalEdits, (before = NO_EDITS) => next(before));
    },
  };
}

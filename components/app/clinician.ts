import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { watchClinician, type Clinician } from '@/utils/store';
import { door } from './vault-door';

/** Follows whose visits these are. Nothing until the disk was read; `failure` where it does not tell. */
export function useClinician(): { clinician?: Clinician; failure?: unknown } {
  const found = useSignal<{ clinician?: Clinician; failure?: unknown }>({});
  const visits = door.value.state === 'unlocked' ? door.value.visits : undefined;
  useEffect(() => {
    if (!visits) return;
    return watchClinician(visits, {
      next: (clinician) => (found.value = { clinician }),
      failed: (failure) => (found.value = { failure }),
    });
  }, [visits, found]);
  return found.value;
}

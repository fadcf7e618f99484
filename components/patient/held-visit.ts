import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { unseenFailure } from '@/utils/browser';
import { watchVisit, type Visits } from '@/utils/store';
import type { Visit } from '@/utils/visit';

/**
 * Follows the visit that is held up. One that is closed, thrown away, gone or damaged is none here; why it does not
 * open is kept by its name, for Diagnostics: the patient is told nothing of it.
 */
export function useHeldVisit(visits: Visits, id: string): Visit | 'reading' | 'none' {
  const found = useSignal<Visit | 'reading' | 'none'>('reading');
  useEffect(
    () =>
      watchVisit(visits, id, {
        next: (visit) => (found.value = isOver(visit) ? 'none' : visit),
        failed: (error) => {
          found.value = 'none';
          unseenFailure(error);
        },
      }),
    [visits, id, found],
  );
  return found.value;
}

function isOver({ stage, binned }: Visit): boolean {
  return stage.state === 'closed' || binned !== undefined;
}

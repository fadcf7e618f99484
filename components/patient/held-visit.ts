import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { unseenFailure } from '@/utils/browser';
import { frontOf, watchIndex, watchVisit, type Visits } from '@/utils/store';
import type { Visit } from '@/utils/visit';
import { letGoOf } from './held-up';

/**
 * Follows the visit that is held up, as long as it is the one in front. One that is closed, thrown away, put aside, gone
 * or damaged is none here, and is held up no more: the next patient sees nothing of it, and it does not come back by
 * itself. Why it does not open is kept by its name, for Diagnostics: the patient is told nothing of it.
 */
export function useHeldVisit(visits: Visits, id: string): Visit | 'reading' | 'none' {
  const visit = useSignal<Visit | 'reading' | 'none'>('reading');
  const isInFront = useSignal<boolean | undefined>(undefined);
  useEffect(() => {
    const end = () => {
      visit.value = 'none';
      letGoOf(id).catch(unseenFailure);
    };
    const failed = (error: unknown) => {
      visit.value = 'none';
      unseenFailure(error);
    };
    const stops = [
      watchVisit(visits, id, { next: (found) => (isOver(found) ? end() : (visit.value = found)), failed }),
      watchIndex(visits, {
        next: (index) => {
          isInFront.value = frontOf(index) === id;
          if (!isInFront.value) end();
        },
        failed,
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [visits, id, visit, isInFront]);
  return isInFront.value ? visit.value : isInFront.value === undefined ? 'reading' : 'none';
}

function isOver({ stage, binned }: Visit): boolean {
  return stage.state === 'closed' || binned !== undefined;
}

import { useSignal, type ReadonlySignal } from '@preact/signals';
import { noteHere, reasonOf, type Said } from '@/components/app';
import { feedbackWords } from '@/utils/messages';
import { holdUp, type Shown } from './hold-up';
import type { VisitProps } from './open-visit';

interface HoldingUp {
  /** What came of it, and what went wrong. */
  told: ReadonlySignal<Said | undefined>;
  problem: ReadonlySignal<Said | undefined>;
  /** Resolves to whether it is held up. */
  show: (shown: Shown, language?: string) => Promise<boolean>;
}

/** Holds things of a visit up for the patient; what is not on the disk is not held up in an older state. */
export function useHoldUp({ open, visit }: VisitProps, say: Said): HoldingUp {
  const told = useSignal<Said | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  return {
    ...{ told, problem },
    async show(shown, language) {
      told.value = problem.value = undefined;
      try {
        // The page reads the disk; why something is not there yet is said at the foot.
        if (!(await open.flush())) return false;
        await holdUp(visit, shown, language);
        noteHere({ what: 'viewed', visit: visit.id });
        told.value = say;
        return true;
      } catch (error) {
        problem.value = () => feedbackWords().notHeldUp(reasonOf(error));
        return false;
      }
    },
  };
}

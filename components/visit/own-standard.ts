import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { readStandard, reasonOf, standardInForce, usePersonal } from '@/components/app';
import { visitWords } from '@/utils/messages';
import { personalStandard, type Configuration, type PersonalEdits } from '@/utils/standard';

/** The standard in force, what this clinician changed over it, and the two together; each once it has been read. */
interface OwnStandard {
  inForce?: Configuration | undefined;
  edits?: PersonalEdits | undefined;
  standard?: Configuration | undefined;
  /** Why something of it could not be read, in words; empty where all could. */
  problem: string;
}

/** Follows the standard as this clinician has it. */
export function useOwnStandard(): OwnStandard {
  const problem = useSignal<unknown>(undefined);
  useLayoutEffect(() => {
    readStandard().catch((error: unknown) => (problem.value = error));
  }, [problem]);
  const { edits, failure } = usePersonal();
  const inForce = standardInForce();
  const unread = failure === undefined ? '' : visitWords().start.editsNotRead(reasonOf(failure));
  return {
    inForce,
    edits,
    standard: inForce && edits && personalStandard(inForce, edits),
    problem: problem.value === undefined ? unread : reasonOf(problem.value),
  };
}

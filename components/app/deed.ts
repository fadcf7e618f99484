import { useSignal } from '@preact/signals';
import type { Said } from './said';

/** One deed of a form: what came of it in the words of the language in force, and whether it is at work. */
export interface DeedState {
  busy: boolean;
  told: string;
  problem: string;
  /**
   * Does it; `refuse` names a failure. A second press while it is at work does nothing, and with an objection nothing
   * is done but to tell it.
   */
  run: (
    act: () => Promise<Said | undefined>,
    refuse: (error: unknown) => Said,
    objection?: Said,
  ) => Promise<void>;
}

/** Keeps one deed of a form. */
export function useDeed(): DeedState {
  const busy = useSignal(false);
  const told = useSignal<Said | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const say = (good?: Said, bad?: Said) => {
    told.value = good;
    problem.value = bad;
  };
  return {
    busy: busy.value,
    told: told.value?.() ?? '',
    problem: problem.value?.() ?? '',
    async run(act, refuse, objection) {
      if (busy.value) return;
      say(undefined, objection);
      if (objection) return;
      busy.value = true;
      try {
        say(await act());
      } catch (error) {
        say(undefined, refuse(error));
      }
      busy.value = false;
    },
  };
}

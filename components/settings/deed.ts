import { useSignal } from '@preact/signals';

/** One deed of a form: what came of it in words, and whether it is at work. */
export interface DeedState {
  busy: boolean;
  told: string;
  problem: string;
  /**
   * Does it; `refuse` names a failure. A second press while it is at work does nothing, and with an objection nothing
   * is done but to tell it.
   */
  run: (act: () => Promise<string>, refuse: (error: unknown) => string, objection?: string) => Promise<void>;
}

/** Keeps one deed of a form. */
export function useDeed(): DeedState {
  const busy = useSignal(false);
  const told = useSignal('');
  const problem = useSignal('');
  const say = (good: string, bad: string) => {
    told.value = good;
    problem.value = bad;
  };
  return {
    busy: busy.value,
    told: told.value,
    problem: problem.value,
    async run(act, refuse, objection = '') {
      if (busy.value) return;
      say('', objection);
      if (objection) return;
      busy.value = true;
      try {
        say(await act(), '');
      } catch (error) {
        say('', refuse(error));
      }
      busy.value = false;
    },
  };
}

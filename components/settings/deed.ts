import { useSignal } from '@preact/signals';

/** One deed of a form: what came of it in words, and whether it is at work. */
export interface DeedState {
  busy: boolean;
  told: string;
  problem: string;
  /** Does it; `refuse` names a failure. A second press while it is at work does nothing. */
  run: (act: () => Promise<string>, refuse: (error: unknown) => string) => Promise<void>;
  /** Tells of what speaks against doing it at all. */
  object: (problem: string) => void;
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
    object: (words) => say('', words),
    async run(act, refuse) {
      if (busy.value) return;
      busy.value = true;
      say('', '');
      try {
        say(await act(), '');
      } catch (error) {
        say('', refuse(error));
      }
      busy.value = false;
    },
  };
}

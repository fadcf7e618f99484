import { useSignal } from '@preact/signals';
import { prefer, reasonOf, type Said } from '@/components/app';
import type { Preferences } from '@/utils/browser';
import { settingsWords } from '@/utils/messages';

/** Changes preferences, and has the reason in words when the browser did not keep the last change. */
export function usePrefer(): { problem: string; change: (wanted: Partial<Preferences>) => void } {
  const problem = useSignal<Said | undefined>(undefined);
  const change = (wanted: Partial<Preferences>) => {
    prefer(wanted).then(
      () => (problem.value = undefined),
      (error: unknown) => (problem.value = () => settingsWords().notChanged(reasonOf(error))),
    );
  };
  return { problem: problem.value?.() ?? '', change };
}

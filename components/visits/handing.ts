import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Said } from '@/components/app';
import { saveFile } from '@/utils/browser';
import type { HandOver } from '@/utils/export';
import { handOverWords } from '@/utils/messages';
import { HAND_OVER_FILE, note, sealHandOver, type HandOverStep, type Visits } from '@/utils/store';
import { handOverReason } from './hand-over-words';
import { checkMayExport } from './may-export';

/** A hand-over in the making, as the clinician sees it. */
interface Handing {
  /** Where the work is, from 0 to 1; nothing when none is done. */
  work: ReadonlySignal<{ step: HandOverStep; part: number } | undefined>;
  /** What came of it, and what went wrong, in words. */
  told: ReadonlySignal<Said | undefined>;
  problem: ReadonlySignal<Said | undefined>;
  /** Seals and saves; resolves to whether it was saved. */
  save(handOver: HandOver, passphrase: string): Promise<boolean>;
  refuse(reason: Said): void;
  stop(): void;
}

/** Saves a hand-over as a file, once it was opened again and found whole. */
export function useHanding(visits: Visits, visit: string): Handing {
  const work = useSignal<{ step: HandOverStep; part: number } | undefined>(undefined);
  const told = useSignal<Said | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const stopper = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => stopper.current?.abort(), []);
  return {
    ...{ work, told, problem },
    refuse(reason) {
      told.value = undefined;
      problem.value = reason;
    },
    stop: () => stopper.current?.abort(),
    async save(handOver, passphrase) {
      if (work.value) return false;
      told.value = undefined;
      problem.value = undefined;
      const stop = new AbortController();
      stopper.current = stop;
      const progress = (step: HandOverStep, part: number) => (work.value = { step, part });
      progress('sealing', 0);
      try {
        const bytes = await sealHandOver(handOver, passphrase, { signal: stop.signal, progress });
        await checkMayExport();
        saveFile(HAND_OVER_FILE, bytes);
        void note(visits, { what: 'handed-over', visit });
        told.value = () => handOverWords().saved(HAND_OVER_FILE);
      } catch (error) {
        problem.value = () => handOverWords().notSaved(handOverReason(error));
      }
      work.value = undefined;
      return told.value !== undefined;
    },
  };
}

import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Said } from '@/components/app';
import type { HandOver } from '@/utils/export';
import { handOverWords } from '@/utils/messages';
import { note, openHandOver, takeHandOver, takenBefore, type Visits } from '@/utils/store';
import { handOverReason } from './hand-over-words';

/** Where the taking stands: nothing chosen, a file to open, at work, or a hand-over to read. */
type Taking =
  | { at: 'choose' }
  | { at: 'passphrase'; file: File }
  /** `part` from 0 to 1 while it is opened; then it is taken, which is soon done and cannot be stopped. */
  | { at: 'work'; part: number | undefined }
  /** `hasOlder`: an earlier state of the same visit was taken before. */
  | { at: 'look'; handOver: HandOver; hasOlder: boolean };

/** A hand-over on its way into this vault. */
export interface TakingDesk {
  stage: ReadonlySignal<Taking>;
  /** What was taken, by its name and id. */
  taken: ReadonlySignal<{ name: string; id: string } | undefined>;
  problem: ReadonlySignal<Said | undefined>;
  choose(file: File): void;
  open(passphrase: string): Promise<void>;
  take(): Promise<void>;
  stop(): void;
  leave(): void;
}

/** One way through: a file, its passphrase, what it says, taken. */
export function useTaking(visits: Visits): TakingDesk {
  const stage = useSignal<Taking>({ at: 'choose' });
  const taken = useSignal<{ name: string; id: string } | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const work = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  /** Whatever goes wrong, the stage before is there again. */
  const doing = async (part: number | undefined, act: (signal: AbortSignal) => Promise<Taking>) => {
    const before = stage.value;
    work.current = new AbortController();
    problem.value = undefined;
    stage.value = { at: 'work', part };
    try {
      stage.value = await act(work.current.signal);
    } catch (error) {
      stage.value = before;
      problem.value = () => handOverWords().take.notTaken(handOverReason(error));
    }
  };
  const go = (next: Taking) => {
    stage.value = next;
    taken.value = undefined;
    problem.value = undefined;
  };
  return {
    ...{ stage, taken, problem },
    choose: (file) => go({ at: 'passphrase', file }),
    leave: () => go({ at: 'choose' }),
    stop: () => work.current?.abort(),
    async open(passphrase) {
      const { value } = stage;
      if (value.at !== 'passphrase') return;
      await doing(0, async (signal) => {
        const progress = (part: number) => (stage.value = { at: 'work', part });
        const handOver = await openHandOver(value.file, passphrase, { signal, progress });
        const before = await takenBefore(visits, handOver);
        return { at: 'look', handOver, hasOlder: before !== undefined };
      });
    },
    async take() {
      const { value } = stage;
      if (value.at !== 'look') return;
      await doing(undefined, async () => {
        const { id, label, type } = await takeHandOver(visits, value.handOver);
        void note(visits, { what: 'received', visit: id });
        taken.value = { id, name: label || type.title };
        return { at: 'choose' };
      });
    },
  };
}

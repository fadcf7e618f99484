import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { backupWords } from '@/utils/messages';
import { readPersonalEdits } from '@/utils/standard';
import {
  note,
  openBackup,
  planRestore,
  restoreBackup,
  type Conflict,
  type RestorePlan,
  type Visits,
} from '@/utils/store';
import { backupReason } from './backup-words';
import type { Said } from './said';

/** Where a restore stands: nothing chosen, a file to open, what it would do, or at work (`part` from 0 to 1). */
export type Restoring =
  | { at: 'choose' }
  | { at: 'passphrase'; file: File }
  | { at: 'plan'; plan: RestorePlan }
  | { at: 'work'; step: 'opening' | 'restoring'; part: number };

/** A restore as the clinician goes through it. */
export interface RestoreDesk {
  stage: ReadonlySignal<Restoring>;
  /** What came of it, and what went wrong, in words. */
  told: ReadonlySignal<Said | undefined>;
  problem: ReadonlySignal<Said | undefined>;
  choose(file: File): void;
  open(passphrase: string): Promise<void>;
  restore(conflict: Conflict): Promise<void>;
  stop(): void;
  leave(): void;
}

/** One way through: a file, its passphrase, what it would do, done. */
export function useRestoring(visits: Visits): RestoreDesk {
  const stage = useSignal<Restoring>({ at: 'choose' });
  const told = useSignal<Said | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const work = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  /** Does a step; whatever goes wrong in it, the stage before is there again. */
  const doing = async (step: 'opening' | 'restoring', act: (how: How) => Promise<Restoring>) => {
    const before = stage.value;
    work.current = new AbortController();
    const progress = (part: number) => (stage.value = { at: 'work', step, part });
    progress(0);
    problem.value = undefined;
    try {
      stage.value = await act({ signal: work.current.signal, progress });
    } catch (error) {
      stage.value = before;
      problem.value = () => backupWords().restore.notDone(backupReason(error));
    }
  };
  const go = (next: Restoring) => {
    stage.value = next;
    told.value = undefined;
    problem.value = undefined;
  };
  return {
    ...{ stage, told, problem },
    choose: (file) => go({ at: 'passphrase', file }),
    leave: () => go({ at: 'choose' }),
    stop: () => work.current?.abort(),
    async open(passphrase) {
      const { value } = stage;
      if (value.at !== 'passphrase') return;
      await doing('opening', async ({ signal, progress }) => {
        const how = { readPersonal: readPersonalEdits, signal, progress };
        const document = await openBackup(value.file, passphrase, how);
        return { at: 'plan', plan: await planRestore(visits, document, readPersonalEdits, signal) };
      });
    },
    async restore(conflict) {
      const { value } = stage;
      if (value.at !== 'plan') return;
      await doing('restoring', async (how) => {
        const count = await restoreBackup(visits, value.plan, conflict, how);
        void note(visits, { what: 'backup-restored' });
        told.value = () => backupWords().restore.done(count);
        return { at: 'choose' };
      });
    },
  };
}

interface How {
  signal: AbortSignal;
  progress: (part: number) => void;
}

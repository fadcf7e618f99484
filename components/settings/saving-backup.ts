import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { backupReason, type Said } from '@/components/app';
import { saveFile } from '@/utils/browser';
import { backupWords } from '@/utils/messages';
import { readPersonalEdits } from '@/utils/standard';
import {
  BACKUP_FILE,
  changeBackupState,
  makeBackup,
  note,
  type BackupStep,
  type Visits,
} from '@/utils/store';

/** A backup in the making, as the clinician sees it. */
interface SavingBackup {
  /** Where the work is, from 0 to 1; nothing when none is done. */
  work: ReadonlySignal<{ step: BackupStep; part: number } | undefined>;
  /** What came of it, and what went wrong, in words. */
  told: ReadonlySignal<Said | undefined>;
  problem: ReadonlySignal<Said | undefined>;
  /** Saves a backup; resolves to whether it was. */
  save(passphrase: string): Promise<boolean>;
  refuse(reason: Said): void;
  stop(): void;
}

/** Saves a backup as a file, once it was opened again and found whole. */
export function useSavingBackup(visits: Visits): SavingBackup {
  const work = useSignal<{ step: BackupStep; part: number } | undefined>(undefined);
  const told = useSignal<Said | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const stopper = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => stopper.current?.abort(), []);

  const make = async (passphrase: string) => {
    const stop = new AbortController();
    stopper.current = stop;
    const progress = (step: BackupStep, part: number) => (work.value = { step, part });
    progress('reading', 0);
    const how = { passphrase, readPersonal: readPersonalEdits, signal: stop.signal, progress };
    const made = await makeBackup(visits, how);
    saveFile(BACKUP_FILE, made.bytes);
    void note(visits, { what: 'backup-saved' });
    return made;
  };
  /** The file is safe by now, whatever becomes of the note that it was saved. */
  const remember = async (at: number, passphrase: string) => {
    try {
      await changeBackupState(visits, { at, passphrase });
    } catch (error) {
      problem.value = () => backupWords().notRemembered(backupReason(error));
    }
  };
  return {
    ...{ work, told, problem },
    refuse: (reason) => (problem.value = reason),
    stop: () => stopper.current?.abort(),
    async save(passphrase) {
      if (work.value) return false;
      told.value = undefined;
      problem.value = undefined;
      try {
        const { at, visits: count, unread } = await make(passphrase);
        told.value = () => backupWords().saved(count, BACKUP_FILE);
        problem.value = unread > 0 ? () => backupWords().unread(unread) : undefined;
        await remember(at, passphrase);
      } catch (error) {
        problem.value = () => backupWords().notSaved(backupReason(error));
      }
      work.value = undefined;
      return told.value !== undefined;
    },
  };
}

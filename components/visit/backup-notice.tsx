import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { backupReason, formats, type Said } from '@/components/app';
import { Button } from '@/components/controls';
import { clockNow, momentAt, openSettings } from '@/utils/browser';
import { dayKey, backupWords } from '@/utils/messages';
import { readPersonalEdits } from '@/utils/standard';
import {
  isBackupDue,
  note,
  watchBackupState,
  writeFolderBackup,
  type BackupState,
  type Index,
  type Visits,
} from '@/utils/store';
import { Notice } from './notice';

/** Between two visits: writes the day's backup where a folder was chosen, and tells when one is due. */
export function BackupNotice({ visits, index }: { visits: Visits; index: Index }) {
  const { notice: text } = backupWords();
  const state = useSignal<BackupState | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  useEffect(
    () =>
      watchBackupState(visits, {
        next: (found) => (state.value = found),
        failed: (error) => (problem.value = () => backupReason(error)),
      }),
    [visits, state, problem],
  );
  useEffect(() => {
    const stop = new AbortController();
    void writeToday(visits, stop.signal).then((told) => (problem.value = told));
    return () => stop.abort();
  }, [visits, problem]);
  const found = state.value;
  const isDue = found !== undefined && isBackupDue(found, index, clockNow().at);
  if (!isDue && !problem.value) return null;
  const last = found?.at === undefined ? text.never : text.last(formats.date(dayKey(momentAt(found.at))));
  return (
    <Notice label={isDue ? last : text.notWritten}>
      {problem.value && <p>{problem.value()}</p>}
      {isDue && <p>{text.due}</p>}
      <div>
        <Button kind="quiet" onPress={() => void openSettings()}>
          {text.open}
        </Button>
      </div>
    </Notice>
  );
}

/** What there is to tell of it: nothing when it was written, was not due, or a visit began. */
async function writeToday(visits: Visits, signal: AbortSignal): Promise<Said | undefined> {
  try {
    const found = await writeFolderBackup(visits, { readPersonal: readPersonalEdits, signal });
    if (found.look === 'shut') return () => notWritten(backupWords().folder.shut);
    if (found.look !== 'written') return undefined;
    void note(visits, { what: 'backup-saved' });
    const { unread } = found.made;
    return unread > 0 ? () => backupWords().folder.partly(unread) : undefined;
  } catch (error) {
    if (signal.aborted) return undefined;
    const isGone = error instanceof DOMException && error.name === 'NotFoundError';
    return () => notWritten(isGone ? backupWords().reason.folderGone : backupReason(error));
  }
}

function notWritten(reason: string): string {
  return backupWords().folder.notWritten(reason);
}

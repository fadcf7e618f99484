import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { reasonOf, Restore, useRestoring } from '@/components/app';
import { backupWords } from '@/utils/messages';
import { watchBackupState, type BackupState, type Visits } from '@/utils/store';
import { BackupFolder } from './backup-folder';
import { SaveBackup } from './save-backup';
import { Section } from './section';
import { when } from './when';

/** Backup: save one, have them written into a folder, restore one. */
export function Backup({ visits }: { visits: Visits }) {
  const text = backupWords();
  const found = useSignal<{ state?: BackupState; failure?: unknown }>({});
  const desk = useRestoring(visits);
  const isRestoring = desk.stage.value.at !== 'choose';
  useEffect(
    () =>
      watchBackupState(visits, {
        next: (state) => (found.value = { state }),
        failed: (failure) => (found.value = { state: { version: 1 }, failure }),
      }),
    [visits, found],
  );
  const { state, failure } = found.value;
  if (!state) return null;
  return (
    <Section title={text.title}>
      <p>{text.lead}</p>
      <p>{state.at === undefined ? text.never : text.last(when(state.at))}</p>
      {failure !== undefined && <p role="alert">{text.notRead(reasonOf(failure))}</p>}
      {!isRestoring && <SaveBackup visits={visits} state={state} />}
      {!isRestoring && <BackupFolder state={state} />}
      <h3>{text.restore.title}</h3>
      <Restore desk={desk} />
    </Section>
  );
}

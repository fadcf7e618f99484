import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { backupReason, type Said } from '@/components/app';
import { Button } from '@/components/controls';
import { canChooseFolder, chooseFolder, mayWrite, type Folder } from '@/utils/browser';
import { backupWords, settingsWords } from '@/utils/messages';
import { keepBackupFolder, readBackupFolder, type BackupState } from '@/utils/store';
import { when } from './when';

/** The folder into which backups are written by themselves, in a browser that has such. */
export function BackupFolder({ state }: { state: BackupState }) {
  const { folder: text } = backupWords();
  return (
    <>
      <h3>{text.title}</h3>
      {canChooseFolder() ? <Chosen state={state} /> : <p class="small quiet">{text.notHere}</p>}
    </>
  );
}

/** A folder that was chosen, and whether the browser lets Webside in. */
interface Found {
  folder?: Folder;
  isShut?: boolean;
}

function Chosen({ state }: { state: BackupState }) {
  const { folder: text } = backupWords();
  const found = useSignal<Found>({});
  const problem = useSignal<Said | undefined>(undefined);
  const doing = (deed: () => Promise<void>) => {
    problem.value = undefined;
    void deed()
      .then(async () => (found.value = await look()))
      .catch((error: unknown) => (problem.value = () => settingsWords().notChanged(backupReason(error))));
  };
  useEffect(() => {
    look().then(
      (there) => (found.value = there),
      (error: unknown) => (problem.value = () => backupReason(error)),
    );
  }, [found, problem]);
  return (
    <>
      <p>{text.lead}</p>
      {state.passphrase === undefined ? (
        <p class="small quiet">{text.first}</p>
      ) : (
        <Choices found={found.value} state={state} doing={doing} />
      )}
      {problem.value && <p role="alert">{problem.value()}</p>}
    </>
  );
}

async function look(): Promise<Found> {
  const folder = await readBackupFolder();
  return folder ? { folder, isShut: !(await mayWrite(folder)) } : {};
}

interface ChoicesProps {
  found: Found;
  state: BackupState;
  doing: (deed: () => Promise<void>) => void;
}

function Choices({ found: { folder, isShut }, state: { inFolderAt }, doing }: ChoicesProps) {
  const { folder: text } = backupWords();
  const choose = async () => {
    const chosen = await chooseFolder();
    if (chosen) await keepBackupFolder(chosen);
  };
  const ask = async () => {
    if (folder) await mayWrite(folder, true);
  };
  return (
    <>
      {folder && <p>{text.name(folder.name)}</p>}
      {folder && !isShut && (
        <p class="small quiet">{inFolderAt === undefined ? text.notYet : text.last(when(inFolderAt))}</p>
      )}
      {folder && isShut && <p>{text.shut}</p>}
      <div class="row">
        {folder && isShut && <Button onPress={() => doing(ask)}>{text.ask}</Button>}
        <Button onPress={() => doing(choose)}>{folder ? text.another : text.choose}</Button>
        {folder && (
          <Button kind="quiet" onPress={() => doing(() => keepBackupFolder(undefined))}>
            {text.leave}
          </Button>
        )}
      </div>
    </>
  );
}

import { useSignal } from '@preact/signals';
import { BackupPassphrase, backupWords, notAPassphrase } from '@/components/app';
import { Button, Form } from '@/components/controls';
import { enVault } from '@/utils/messages';
import type { BackupState, Visits } from '@/utils/store';
import { strengthOf, type Strength } from '@/utils/vault';
import { useSavingBackup } from './saving-backup';

/** Saves a backup as a file. Its passphrase is asked the first time, and when another one is wanted. */
export function SaveBackup({ visits, state }: { visits: Visits; state: BackupState }) {
  const text = backupWords();
  const saving = useSavingBackup(visits);
  const typed = useSignal('');
  const repeated = useSignal('');
  const wantsAnother = useSignal(false);
  const kept = wantsAnother.value ? undefined : state.passphrase;
  const work = saving.work.value;

  const save = async () => {
    const refusal = kept === undefined ? notAPassphrase(typed.value, repeated.value) : '';
    if (refusal) saving.refuse(refusal);
    else if (await saving.save(kept ?? typed.value)) wantsAnother.value = false;
  };
  return (
    <>
      <Form onSubmit={() => void save()}>
        {kept === undefined ? (
          <NewPassphrase onInput={(to) => (typed.value = to)} onRepeat={(to) => (repeated.value = to)} />
        ) : (
          <p class="small quiet">{text.kept}</p>
        )}
        <div class="row">
          <Button kind="main" submit busy={work !== undefined}>
            {text.save}
          </Button>
          {kept !== undefined && !work && (
            <Button kind="quiet" onPress={() => (wantsAnother.value = true)}>
              {text.another}
            </Button>
          )}
          {work && <Button onPress={() => saving.stop()}>{text.stop}</Button>}
        </div>
      </Form>
      {work && <p>{text.step[work.step](work.part)}</p>}
      {saving.problem.value && <p role="alert">{saving.problem.value}</p>}
      <p role="status" class="told">
        {saving.told.value}
      </p>
    </>
  );
}

interface NewPassphraseProps {
  onInput: (text: string) => void;
  onRepeat: (text: string) => void;
}

/** A passphrase that was never used here, weighed while it is typed. */
function NewPassphrase({ onInput, onRepeat }: NewPassphraseProps) {
  const text = backupWords();
  const strength = useSignal<Strength | undefined>(undefined);
  const last = useSignal('');
  const weigh = async (typed: string) => {
    last.value = typed;
    const found = typed === '' ? undefined : await strengthOf(typed);
    if (last.value === typed) strength.value = found;
  };
  return (
    <BackupPassphrase
      hint={strength.value ? enVault.strength[strength.value] : text.passphraseHint}
      onInput={(typed) => {
        onInput(typed);
        void weigh(typed);
      }}
      onRepeat={onRepeat}
    />
  );
}

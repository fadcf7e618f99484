import { useSignal } from '@preact/signals';
import { NewPassphraseFields, useNewPassphrase } from '@/components/app';
import { Button, Form } from '@/components/controls';
import { backupWords } from '@/utils/messages';
import type { BackupState, Visits } from '@/utils/store';
import { useSavingBackup } from './saving-backup';

/** Saves a backup as a file. Its passphrase is asked the first time, and when another one is wanted. */
export function SaveBackup({ visits, state }: { visits: Visits; state: BackupState }) {
  const text = backupWords();
  const saving = useSavingBackup(visits);
  const next = useNewPassphrase();
  const wantsAnother = useSignal(false);
  const kept = wantsAnother.value ? undefined : state.passphrase;
  const work = saving.work.value;

  const save = async () => {
    const objection = kept === undefined ? next.objection() : undefined;
    if (objection) saving.refuse(objection);
    else if (await saving.save(kept ?? next.first)) wantsAnother.value = false;
  };
  return (
    <>
      <Form onSubmit={() => void save()}>
        {kept === undefined ? (
          <NewPassphraseFields
            next={next}
            names={[text.passphrase, text.repeat]}
            hint={text.passphraseHint}
            showable
          />
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
      {saving.problem.value && <p role="alert">{saving.problem.value()}</p>}
      <p role="status" class="told">
        {saving.told.value?.()}
      </p>
    </>
  );
}

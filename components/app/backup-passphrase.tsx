import { useSignal } from '@preact/signals';
import { Checkbox, Field } from '@/components/controls';
import { backupWords, vaultWords } from '@/utils/messages';

/** The passphrase of a backup that is to be opened, shown to whoever asks. */
export function BackupPassphrase({ onInput }: { onInput: (text: string) => void }) {
  const shown = useSignal(false);
  return (
    <>
      <Field
        label={backupWords().passphrase}
        type={shown.value ? 'text' : 'password'}
        autocomplete="current-password"
        onInput={onInput}
      />
      <Checkbox
        label={vaultWords().show}
        checked={shown.value}
        onChange={(wanted) => (shown.value = wanted)}
      />
    </>
  );
}

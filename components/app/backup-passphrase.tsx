import { useSignal } from '@preact/signals';
import { Checkbox, Field } from '@/components/controls';
import { backupWords } from './backup-words';
import { vaultWords } from './vault-words';

interface BackupPassphraseProps {
  hint?: string;
  onInput: (text: string) => void;
  /** Asks for it a second time: a new one is about to seal something. */
  onRepeat?: (text: string) => void;
}

/** The passphrase of a backup, shown to whoever asks. */
export function BackupPassphrase({ hint, onInput, onRepeat }: BackupPassphraseProps) {
  const text = backupWords();
  const shown = useSignal(false);
  const type = shown.value ? 'text' : 'password';
  const autocomplete = onRepeat ? 'new-password' : 'current-password';
  return (
    <>
      <Field
        label={text.passphrase}
        type={type}
        autocomplete={autocomplete}
        {...(hint === undefined ? {} : { hint, hintLive: true })}
        onInput={onInput}
      />
      {onRepeat && <Field label={text.repeat} type={type} autocomplete={autocomplete} onInput={onRepeat} />}
      <Checkbox
        label={vaultWords().show}
        checked={shown.value}
        onChange={(wanted) => (shown.value = wanted)}
      />
    </>
  );
}

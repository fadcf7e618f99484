import { useSignal } from '@preact/signals';
import { Checkbox, Field } from '@/components/controls';
import { vaultWords } from '@/utils/messages';

interface PassphraseToOpenProps {
  label: string;
  onInput: (text: string) => void;
}

/** The passphrase of a file that is to be opened, shown to whoever asks. */
export function PassphraseToOpen({ label, onInput }: PassphraseToOpenProps) {
  const shown = useSignal(false);
  return (
    <>
      <Field
        label={label}
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

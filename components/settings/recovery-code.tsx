import { useSignal } from '@preact/signals';
import { NewRecoveryCode, noteHere, refusal } from '@/components/app';
import { Button } from '@/components/controls';
import { protectionWords } from '@/utils/messages';
import { setRecoveryCode } from '@/utils/store';
import { isSameCode, makeRecoveryCode } from '@/utils/vault';
import { useDeed } from './deed';
import { DeedSaid } from './deed-said';
import { SecretField } from './secret-field';
import type { WayProps } from './way-props';

/** Makes a recovery code: shown once, printed or copied, and asked back before it counts. */
export function RecoveryCode({ protection, onChanged }: WayProps) {
  const { code: text } = protectionWords();
  const code = useSignal('');
  const deed = useDeed();
  const use = (typed: string, passphrase: string) => {
    const doIt = async () => {
      await setRecoveryCode(passphrase, code.value);
      noteHere({ what: 'recovery-code-made' });
      code.value = '';
      onChanged();
      return () => protectionWords().code.done;
    };
    void deed.run(
      doIt,
      refusal,
      isSameCode(typed, code.value) ? undefined : () => protectionWords().code.notSame,
    );
  };
  return (
    <div class="stack">
      {code.value === '' ? (
        <>
          <p>{protection.hasRecoveryCode ? text.there : text.why}</p>
          <div>
            <Button onPress={() => (code.value = makeRecoveryCode())}>{text.make}</Button>
          </div>
        </>
      ) : (
        <NewCode code={code.value} busy={deed.busy} onUse={use} onLeave={() => (code.value = '')} />
      )}
      <DeedSaid deed={deed} />
    </div>
  );
}

interface NewCodeProps {
  code: string;
  busy: boolean;
  onUse: (typed: string, passphrase: string) => void;
  onLeave: () => void;
}

function NewCode({ onUse, ...props }: NewCodeProps) {
  const { code: text } = protectionWords();
  const passphrase = useSignal('');
  return (
    <NewRecoveryCode {...props} leave={text.leave} onUse={(typed) => onUse(typed, passphrase.value)}>
      <SecretField
        label={text.passphrase}
        value={passphrase.value}
        onInput={(found) => (passphrase.value = found)}
      />
    </NewRecoveryCode>
  );
}

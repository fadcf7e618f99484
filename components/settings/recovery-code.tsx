import { useSignal } from '@preact/signals';
import { DeedSaid, NewRecoveryCode, takeCode, useDeed } from '@/components/app';
import { Button } from '@/components/controls';
import { protectionWords } from '@/utils/messages';
import { setRecoveryCode } from '@/utils/store';
import { makeRecoveryCode } from '@/utils/vault';
import { SecretField } from './secret-field';
import type { WayProps } from './way-props';

/** Makes a recovery code: shown once, printed or copied, and asked back before it counts. */
export function RecoveryCode({ protection, onChanged }: WayProps) {
  const { code: text } = protectionWords();
  const code = useSignal('');
  const deed = useDeed();
  const use = (typed: string, passphrase: string) =>
    takeCode(deed, {
      code: code.value,
      typed,
      set: () => setRecoveryCode(passphrase, code.value),
      done() {
        code.value = '';
        onChanged();
        return () => protectionWords().code.done;
      },
    });
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

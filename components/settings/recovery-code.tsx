import { useSignal } from '@preact/signals';
import { Copyable, noteHere, refusal } from '@/components/app';
import { Button, Field, Form } from '@/components/controls';
import { setRecoveryCode } from '@/utils/store';
import { isSameCode, makeRecoveryCode } from '@/utils/vault';
import { useDeed } from './deed';
import { DeedSaid } from './deed-said';
import { protectionWords } from './protection-words';
import { SecretField } from './secret-field';
import { printText } from './text-sheet';
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
      return text.done;
    };
    void deed.run(doIt, refusal, isSameCode(typed, code.value) ? '' : text.notSame);
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

function NewCode({ code, busy, onUse, onLeave }: NewCodeProps) {
  const { code: text } = protectionWords();
  const typed = useSignal('');
  const passphrase = useSignal('');
  return (
    <Form onSubmit={() => onUse(typed.value, passphrase.value)}>
      <p>{text.lead}</p>
      <div class="recovery-code stack">
        <Copyable content={code} words={text} />
      </div>
      <Button onPress={() => printText(text.sheetTitle, [text.sheetText, code])}>{text.print}</Button>
      <Field label={text.askBack} value={typed.value} onInput={(found) => (typed.value = found)} />
      <SecretField
        label={text.passphrase}
        value={passphrase.value}
        onInput={(found) => (passphrase.value = found)}
      />
      <div class="row">
        <Button submit busy={busy}>
          {busy ? text.using : text.use}
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          {text.leave}
        </Button>
      </div>
    </Form>
  );
}

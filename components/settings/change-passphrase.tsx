import { useSignal } from '@preact/signals';
import { notAPassphrase, noteHere, refusal } from '@/components/app';
import { Button, Form } from '@/components/controls';
import { changePassphrase } from '@/utils/store';
import { useDeed } from './deed';
import { DeedSaid } from './deed-said';
import { protectionWords } from './protection-words';
import { SecretField } from './secret-field';

/** Changes the passphrase, for whoever knows the present one. */
export function ChangePassphrase() {
  const { change } = protectionWords();
  const present = useSignal('');
  const next = useSignal('');
  const repeat = useSignal('');
  const deed = useDeed();
  const submit = () => {
    const objection = notAPassphrase(next.value, repeat.value);
    if (objection) {
      deed.object(objection);
      return;
    }
    void deed.run(async () => {
      await changePassphrase(present.value, next.value);
      noteHere({ what: 'passphrase-changed' });
      present.value = next.value = repeat.value = '';
      return change.done;
    }, refusal);
  };
  return (
    <Form onSubmit={submit}>
      <SecretField label={change.present} value={present.value} onInput={(text) => (present.value = text)} />
      <SecretField label={change.next} isNew value={next.value} onInput={(text) => (next.value = text)} />
      <SecretField
        label={change.repeat}
        isNew
        value={repeat.value}
        onInput={(text) => (repeat.value = text)}
      />
      <div>
        <Button submit busy={deed.busy}>
          {deed.busy ? change.changing : change.change}
        </Button>
      </div>
      <DeedSaid deed={deed} />
    </Form>
  );
}

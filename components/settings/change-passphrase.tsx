import { useSignal } from '@preact/signals';
import {
  DeedSaid,
  NewPassphraseFields,
  noteHere,
  refusal,
  useDeed,
  useNewPassphrase,
} from '@/components/app';
import { Button, Form } from '@/components/controls';
import { protectionWords } from '@/utils/messages';
import { changePassphrase } from '@/utils/store';
import { SecretField } from './secret-field';

/** Changes the passphrase, for whoever knows the present one. */
export function ChangePassphrase() {
  const { change } = protectionWords();
  const present = useSignal('');
  const next = useNewPassphrase();
  const deed = useDeed();
  const doIt = async () => {
    await changePassphrase(present.value, next.first);
    noteHere({ what: 'passphrase-changed' });
    present.value = '';
    next.clear();
    return () => protectionWords().change.done;
  };
  return (
    <Form onSubmit={() => void deed.run(doIt, refusal, next.objection())}>
      <SecretField label={change.present} value={present.value} onInput={(text) => (present.value = text)} />
      <NewPassphraseFields next={next} names={[change.next, change.repeat]} />
      <div>
        <Button submit busy={deed.busy}>
          {deed.busy ? change.changing : change.change}
        </Button>
      </div>
      <DeedSaid deed={deed} />
    </Form>
  );
}

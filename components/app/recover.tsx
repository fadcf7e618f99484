import { useSignal } from '@preact/signals';
import { Button, Field, Form } from '@/components/controls';
import { lockWords } from '@/utils/messages';
import { recover } from '@/utils/store';
import { isWholeCode, WrongRecoveryCode } from '@/utils/vault';
import { NewPassphraseFields, useNewPassphrase } from './new-passphrase';
import { refusal } from './refusal';
import type { Said } from './said';
import { findDoor } from './vault-door';

/** The way in for someone who has forgotten the passphrase: the code, and a new passphrase twice. */
export function Recover({ onBack }: { onBack: () => void }) {
  const text = lockWords();
  const code = useSignal('');
  const next = useNewPassphrase();
  const busy = useSignal(false);
  const problem = useSignal<Said | undefined>(undefined);
  const open = async () => {
    if (busy.value) return;
    problem.value = isWholeCode(code.value) ? next.objection() : () => lockWords().notWhole;
    if (problem.value) return;
    busy.value = true;
    try {
      await recover(code.value, next.first);
      await findDoor();
    } catch (error) {
      problem.value = error instanceof WrongRecoveryCode ? () => lockWords().wrongCode : refusal(error);
    }
    busy.value = false;
  };
  return (
    <main class="page-body">
      <h1>{text.recoverTitle}</h1>
      <p>{text.recoverLead}</p>
      <Form onSubmit={() => void open()}>
        <Field label={text.code} hint={text.codeHint} autofocus onInput={(typed) => (code.value = typed)} />
        <NewPassphraseFields next={next} names={[text.newPassphrase, text.repeatNew]} />
        {problem.value && <p role="alert">{problem.value()}</p>}
        <Button kind="main" submit busy={busy.value}>
          {busy.value ? text.recovering : text.recover}
        </Button>
      </Form>
      <div>
        <Button kind="quiet" onPress={onBack}>
          {text.back}
        </Button>
      </div>
    </main>
  );
}

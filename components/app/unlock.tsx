import { useSignal } from '@preact/signals';
import { Button, Field, Form } from '@/components/controls';
import { unlock } from '@/utils/store';
import { TooSoon, WrongPassphrase } from '@/utils/vault';
import { reasonOf } from './problem';
import { findDoor } from './vault-door';
import { vaultWords } from './vault-words';

/** One field, one key. */
export function Unlock() {
  const vault = vaultWords();
  const passphrase = useSignal('');
  const busy = useSignal(false);
  const problem = useSignal('');

  const open = async () => {
    if (busy.value) return;
    busy.value = true;
    problem.value = '';
    try {
      await unlock(passphrase.value);
      await findDoor();
    } catch (error) {
      problem.value = refusal(error);
    }
    busy.value = false;
  };

  return (
    <main class="page-body">
      <h1>{vault.unlockTitle}</h1>
      <Form onSubmit={() => void open()}>
        <Field
          label={vault.passphrase}
          type="password"
          autocomplete="current-password"
          autofocus
          onInput={(text) => (passphrase.value = text)}
        />
        {problem.value && <p role="alert">{problem.value}</p>}
        <Button kind="main" submit busy={busy.value}>
          {busy.value ? vault.unlocking : vault.unlock}
        </Button>
      </Form>
    </main>
  );
}

function refusal(error: unknown): string {
  const vault = vaultWords();
  if (error instanceof WrongPassphrase) return vault.wrong;
  if (error instanceof TooSoon) return vault.wait(Math.ceil((error.until - Date.now()) / 1000));
  return reasonOf(error);
}

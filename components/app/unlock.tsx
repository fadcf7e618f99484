import { useSignal } from '@preact/signals';
import { Button, Field, Form } from '@/components/controls';
import { lockWords, vaultWords } from '@/utils/messages';
import { unlock } from '@/utils/store';
import { lazy } from './lazy';
import { refusal } from './refusal';
import type { Said } from './said';
import { findDoor } from './vault-door';

const Recover = lazy(() => import('./recover').then(({ Recover }) => Recover));

/** One field, one key. */
export function Unlock() {
  const vault = vaultWords();
  const passphrase = useSignal('');
  const busy = useSignal(false);
  const problem = useSignal<Said | undefined>(undefined);
  const forgotten = useSignal(false);

  const open = async () => {
    if (busy.value) return;
    busy.value = true;
    problem.value = undefined;
    try {
      await unlock(passphrase.value);
      await findDoor();
    } catch (error) {
      problem.value = refusal(error);
    }
    busy.value = false;
  };

  if (forgotten.value) return <Recover onBack={() => (forgotten.value = false)} />;
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
        {problem.value && <p role="alert">{problem.value()}</p>}
        <Button kind="main" submit busy={busy.value}>
          {busy.value ? vault.unlocking : vault.unlock}
        </Button>
      </Form>
      <div>
        <Button kind="quiet" onPress={() => (forgotten.value = true)}>
          {lockWords().forgotten}
        </Button>
      </div>
    </main>
  );
}

import { useSignal } from '@preact/signals';
import { Button, Field, Form } from '@/components/controls';
import { beginKeyChange, readProtection } from '@/utils/store';
import { readRule, watchRules } from '@/utils/standard';
import { lockWords } from './lock-words';
import { tellMishap } from './mishap';
import { notAPassphrase } from './new-passphrase';
import { refusal } from './refusal';
import { door } from './vault-door';
import { vaultWords } from './vault-words';

/** Whether the clinic asks for a passphrase where there is none. */
async function isRefused(): Promise<boolean> {
  if (door.value.state !== 'unlocked') return false;
  const [{ hasPassphrase }, { value, isLocked }] = await Promise.all([
    readProtection(),
    readRule('requirePassphrase'),
  ]);
  return !hasPassphrase && isLocked && value;
}

/** Shuts the way to a vault without a passphrase as soon as the clinic asks for one. */
export function guardProtection(): void {
  const look = () =>
    void isRefused().then((refused) => {
      if (refused) door.value = { state: 'unprotected' };
    }, tellMishap);
  watchRules(look);
  door.subscribe(look);
}

/** The clinic asks for a passphrase: it is set, and everything is sealed anew. */
export function Unprotected() {
  const { required } = lockWords();
  const vault = vaultWords();
  const passphrase = useSignal('');
  const repeat = useSignal('');
  const busy = useSignal(false);
  const problem = useSignal('');
  const set = async () => {
    problem.value = notAPassphrase(passphrase.value, repeat.value);
    if (problem.value || busy.value) return;
    busy.value = true;
    try {
      await beginKeyChange(passphrase.value);
      globalThis.location.reload();
    } catch (error) {
      problem.value = refusal(error);
      busy.value = false;
    }
  };
  return (
    <main class="page-body">
      <h1>{required.title}</h1>
      <p>{required.lead}</p>
      <Form onSubmit={() => void set()}>
        <Field
          label={vault.passphrase}
          type="password"
          autocomplete="new-password"
          autofocus
          onInput={(text) => (passphrase.value = text)}
        />
        <Field
          label={vault.repeat}
          type="password"
          autocomplete="new-password"
          onInput={(text) => (repeat.value = text)}
        />
        {problem.value && <p role="alert">{problem.value}</p>}
        <Button kind="main" submit busy={busy.value}>
          {busy.value ? required.setting : required.set}
        </Button>
      </Form>
    </main>
  );
}

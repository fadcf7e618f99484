import { useSignal } from '@preact/signals';
import { Button, Form } from '@/components/controls';
import { visitRunning } from '@/utils/browser';
import { lockWords, vaultWords } from '@/utils/messages';
import { beginKeyChange, readProtection } from '@/utils/store';
import { readRule, watchRules } from '@/utils/standard';
import { tellMishap } from './mishap';
import { NewPassphraseFields, useNewPassphrase } from './new-passphrase';
import { refusal } from './refusal';
import type { Said } from './said';
import { door } from './vault-door';

/** Whether the clinic asks for a passphrase where there is none. In a call nothing is shut: it waits for the visit's end. */
async function isRefused(): Promise<boolean> {
  if (door.value.state !== 'unlocked' || (await visitRunning.get())) return false;
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
  visitRunning.watch(look);
  door.subscribe(look);
}

/** The clinic asks for a passphrase: it is set, and everything is sealed anew. */
export function Unprotected() {
  const { required } = lockWords();
  const vault = vaultWords();
  const next = useNewPassphrase();
  const busy = useSignal(false);
  const problem = useSignal<Said | undefined>(undefined);
  const set = async () => {
    problem.value = next.objection();
    if (problem.value || busy.value) return;
    busy.value = true;
    try {
      await beginKeyChange(next.first);
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
        <NewPassphraseFields next={next} names={[vault.passphrase, vault.repeat]} autofocus />
        {problem.value && <p role="alert">{problem.value()}</p>}
        <Button kind="main" submit busy={busy.value}>
          {busy.value ? required.setting : required.set}
        </Button>
      </Form>
    </main>
  );
}

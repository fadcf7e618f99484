import { useSignal } from '@preact/signals';
import { Button, Checkbox, Field, Form } from '@/components/controls';
import { askToStay } from '@/utils/browser';
import { createVault } from '@/utils/store';
import { strengthOf, type Strength } from '@/utils/vault';
import { lazy } from './lazy';
import { notAPassphrase } from './new-passphrase';
import { reasonOf } from './problem';
import { findDoor } from './vault-door';
import { vaultWords } from './vault-words';

const WithoutPassphrase = lazy(() =>
  import('./without-passphrase').then(({ WithoutPassphrase }) => WithoutPassphrase),
);

/**
 * The first start: a passphrase, twice, and the vault is made.
 * @param lead what it is for, where it is not the first
 */
export function CreateVault({ lead = vaultWords().firstLead }: { lead?: string }) {
  const vault = vaultWords();
  const passphrase = useSignal('');
  const repeat = useSignal('');
  const strength = useSignal<Strength | undefined>(undefined);
  const shown = useSignal(false);
  const busy = useSignal(false);
  const problem = useSignal('');

  const weigh = async (text: string) => {
    passphrase.value = text;
    const found = text === '' ? undefined : await strengthOf(text);
    if (passphrase.value === text) strength.value = found;
  };
  const create = async (chosen: string | undefined) => {
    problem.value = chosen === undefined ? '' : notAPassphrase(chosen, repeat.value);
    if (problem.value || busy.value) return;
    busy.value = true;
    try {
      await createVault(chosen);
      // Whatever it answers, the vault is made: Diagnostics tells.
      askToStay().catch(() => undefined);
      await findDoor();
    } catch (error) {
      problem.value = reasonOf(error);
    }
    busy.value = false;
  };

  const type = shown.value ? 'text' : 'password';
  const hint = strength.value ? vault.strength[strength.value] : vault.hintIdle;
  return (
    <main class="page-body">
      <h1>{vault.firstTitle}</h1>
      <p>{lead}</p>
      <Form onSubmit={() => void create(passphrase.value)}>
        <Field
          label={vault.passphrase}
          type={type}
          autocomplete="new-password"
          hint={hint}
          hintLive
          autofocus
          onInput={(text) => void weigh(text)}
        />
        <Field
          label={vault.repeat}
          type={type}
          autocomplete="new-password"
          onInput={(text) => (repeat.value = text)}
        />
        <Checkbox label={vault.show} checked={shown.value} onChange={(checked) => (shown.value = checked)} />
        {problem.value && <p role="alert">{problem.value}</p>}
        <Button kind="main" submit busy={busy.value}>
          {busy.value ? vault.creating : vault.create}
        </Button>
      </Form>
      <WithoutPassphrase onCreate={() => void create(undefined)} />
    </main>
  );
}

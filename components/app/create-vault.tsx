import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button, Form } from '@/components/controls';
import { askToStay } from '@/utils/browser';
import { vaultWords } from '@/utils/messages';
import { createVault } from '@/utils/store';
import { lazy } from './lazy';
import { NewPassphraseFields, useNewPassphrase } from './new-passphrase';
import { reasonOf } from './problem';
import type { Said } from './said';
import { findDoor } from './vault-door';

const WithoutPassphrase = lazy(() =>
  import('./without-passphrase').then(({ WithoutPassphrase }) => WithoutPassphrase),
);

interface CreateVaultProps {
  /** What it is for, where it is not the first. */
  lead?: string;
  /** Stands above the title. */
  above?: ComponentChildren;
  /** Hears the passphrase, or that there is none, before the vault is made; answers how to take back what it did. */
  onCreate?: (passphrase: string | undefined) => () => void;
}

/** A passphrase, twice, and the vault is made. */
export function CreateVault({ lead = vaultWords().firstLead, above, onCreate }: CreateVaultProps) {
  const vault = vaultWords();
  const next = useNewPassphrase();
  const busy = useSignal(false);
  const problem = useSignal<Said | undefined>(undefined);

  const create = async (chosen: string | undefined) => {
    problem.value = chosen === undefined ? undefined : next.objection();
    if (problem.value || busy.value) return;
    busy.value = true;
    const takeBack = onCreate?.(chosen);
    try {
      await createVault(chosen);
      // Whatever it answers, the vault is made: Diagnostics tells.
      askToStay().catch(() => undefined);
      await findDoor();
    } catch (error) {
      takeBack?.();
      problem.value = () => reasonOf(error);
    }
    busy.value = false;
  };

  return (
    <main class="page-body">
      {above}
      <h1>{vault.firstTitle}</h1>
      <p>{lead}</p>
      <Form onSubmit={() => void create(next.first)}>
        <NewPassphraseFields
          next={next}
          names={[vault.passphrase, vault.repeat]}
          hint={vault.hintIdle}
          showable
          autofocus
        />
        {problem.value && <p role="alert">{problem.value()}</p>}
        <Button kind="main" submit busy={busy.value}>
          {busy.value ? vault.creating : vault.create}
        </Button>
      </Form>
      <WithoutPassphrase onCreate={() => void create(undefined)} />
    </main>
  );
}

import { useSignal } from '@preact/signals';
import { Button } from '@/components/controls';
import { vaultWords } from '@/utils/messages';
import { giveUpLostVault } from '@/utils/store';
import { CreateVault } from './create-vault';
import { lazy } from './lazy';
import { findDoor, insteadOfPage } from './vault-door';
import { isIntroduced } from './welcoming';

const RestoreFirst = lazy(() => import('./restore-first').then(({ RestoreFirst }) => RestoreFirst));

/** The browser has removed the database under a vault that was there: said plainly, never a silent empty start. */
export function LostVault() {
  const vault = vaultWords();
  const restores = useSignal(false);
  const restoreOne = () => {
    insteadOfPage.value = (visits) => <RestoreFirst visits={visits} />;
    restores.value = true;
  };
  const startOver = async () => {
    isIntroduced.value = true;
    await giveUpLostVault();
    await findDoor();
  };
  if (restores.value) return <CreateVault lead={vault.restoreNext} />;
  return (
    <main class="page-body">
      <h1>{vault.goneTitle}</h1>
      <p role="alert">{vault.goneText}</p>
      <p>{vault.goneBackup}</p>
      <Button kind="main" onPress={restoreOne}>
        {vault.startRestoring}
      </Button>
      <Button onPress={() => void startOver()}>{vault.startOver}</Button>
    </main>
  );
}

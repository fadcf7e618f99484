import { Button } from '@/components/controls';
import { giveUpLostVault } from '@/utils/store';
import { findDoor } from './vault-door';
import { vaultWords } from './vault-words';

/** The browser has removed the database under a vault that was there: said plainly, never a silent empty start. */
export function LostVault() {
  const vault = vaultWords();
  const startOver = async () => {
    await giveUpLostVault();
    await findDoor();
  };
  return (
    <main class="page-body">
      <h1>{vault.goneTitle}</h1>
      <p role="alert">{vault.goneText}</p>
      <Button onPress={() => void startOver()}>{vault.startOver}</Button>
    </main>
  );
}

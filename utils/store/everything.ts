import { clearStorage } from '@/utils/browser';
import { isTextUnsaved } from '@/utils/vault';
import { asking, database, expectVault } from './database';
import { UnsavedText } from './errors';

/**
 * Erases everything of Webside on this device: the database, then what lies beside it. The key goes last, and with it
 * every open window goes back to the first start. Who writes meanwhile finds no vault, and puts nothing.
 * @throws UnsavedText before anything changes: that window would not let the database go | StorageRefused
 */
export async function eraseEverything(): Promise<void> {
  if (await isTextUnsaved()) throw new UnsavedText('a window has text that is on no disk');
  await asking(() => database.delete());
  expectVault(undefined);
  await clearStorage();
}

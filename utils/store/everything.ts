import { clearStorage } from '@/utils/browser';
import { asking, database, expectVault } from './database';

/**
 * Erases everything of Webside on this device: the database, then what lies beside it. The key goes last, and with it
 * every open window goes back to the first start.
 * @throws StorageRefused
 */
export function eraseEverything(): Promise<void> {
  // Nobody puts a list into a database that has just been made anew.
  return navigator.locks.request('index', async () => {
    await asking(() => database.delete());
    expectVault(undefined);
    await clearStorage();
  });
}

import { enVault } from '@/utils/messages';

/** The words of the way in, in the language in force. */
export function vaultWords(): typeof enVault {
  return enVault;
}

import { enProtection } from '@/utils/messages';

/** The words about the vault's protection, in the language in force. */
export function protectionWords(): typeof enProtection {
  return enProtection;
}

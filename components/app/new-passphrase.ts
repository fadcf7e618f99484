import { PASSPHRASE_AT_LEAST } from '@/utils/vault';
import { vaultWords } from './vault-words';

/** Why these two do not make a passphrase, in words; empty when they do. */
export function notAPassphrase(passphrase: string, repeat: string): string {
  const vault = vaultWords();
  if (passphrase.length < PASSPHRASE_AT_LEAST) return vault.tooShort(PASSPHRASE_AT_LEAST);
  return passphrase === repeat ? '' : vault.notSame;
}

import { clockNow } from '@/utils/browser';
import { vaultWords } from '@/utils/messages';
import { TooSoon, WrongPassphrase } from '@/utils/vault';
import { reasonOf } from './problem';

/** Why a way in did not open, in words. */
export function refusal(error: unknown): string {
  const vault = vaultWords();
  if (error instanceof WrongPassphrase) return vault.wrong;
  if (error instanceof TooSoon) return vault.wait(Math.ceil((error.until - clockNow().at) / 1000));
  return reasonOf(error);
}

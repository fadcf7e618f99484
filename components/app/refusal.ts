import { clockNow } from '@/utils/browser';
import { vaultWords } from '@/utils/messages';
import { TooSoon, WrongPassphrase } from '@/utils/vault';
import { reasonOf } from './problem';
import type { Said } from './said';

/** Why a way in did not open, in words. The seconds to wait are those of the moment in which it was refused. */
export function refusal(error: unknown): Said {
  if (error instanceof WrongPassphrase) return () => vaultWords().wrong;
  if (error instanceof TooSoon) {
    const seconds = Math.ceil((error.until - clockNow().at) / 1000);
    return () => vaultWords().wait(seconds);
  }
  return () => reasonOf(error);
}

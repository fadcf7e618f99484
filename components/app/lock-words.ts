import { enLock } from '@/utils/messages';

/** The words about locking and other ways in, in the language in force. */
export function lockWords(): typeof enLock {
  return enLock;
}

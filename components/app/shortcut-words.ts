import { enShortcuts } from '@/utils/messages';

/** The words for keys, in the language in force. */
export function shortcutWords(): typeof enShortcuts {
  return enShortcuts;
}

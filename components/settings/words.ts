import { enSettings } from '@/utils/messages';

/** The words of Settings, in the language in force. */
export function settingsWords(): typeof enSettings {
  return enSettings;
}

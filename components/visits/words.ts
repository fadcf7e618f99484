import { enVisits } from '@/utils/messages';

/** The words of the Visits page, in the language in force. */
export function visitsWords(): typeof enVisits {
  return enVisits;
}

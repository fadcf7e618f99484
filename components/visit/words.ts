import { enVisit } from '@/utils/messages';

/** The companion's words for a visit, in the language in force. */
export function visitWords(): typeof enVisit {
  return enVisit;
}

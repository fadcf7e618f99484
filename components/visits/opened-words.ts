import { enVisitsOpened } from '@/utils/messages';

/** The words of an open visit and of the open filters, in the language in force. */
export function openedWords(): typeof enVisitsOpened {
  return enVisitsOpened;
}

import { enBin } from '@/utils/messages';

/** The words of the bin, of erasing and of keeping, in the language in force. */
export function binWords(): typeof enBin {
  return enBin;
}

import { enFromFile, enInForce } from '@/utils/messages';

/** The words for the standard in force, in the language in force. */
export function inForceWords(): typeof enInForce {
  return enInForce;
}

/** The words for a standard from a file. */
export function fromFileWords(): typeof enFromFile {
  return enFromFile;
}

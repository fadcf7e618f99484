import { enPersonal } from '@/utils/messages';

/** The words for what a clinician changes over the standard. */
export function personalWords(): typeof enPersonal {
  return enPersonal;
}

import { formats } from '@/components/app';
import { momentAt } from '@/utils/browser';

/** When something was (ms), short enough for one line of a narrow panel: `26 November 2026, 16:17`. */
export function when(at: number): string {
  return formats.shortMoment(momentAt(at));
}

import { formats } from '@/components/app';
import { momentAt } from '@/utils/browser';
import { dayKey } from '@/utils/messages';

/** When something was (ms), short enough for one line of a narrow panel: `26 November 2026, 16:17`. */
export function when(at: number): string {
  const moment = momentAt(at);
  return `${formats.date(dayKey(moment))}, ${formats.time(moment)}`;
}

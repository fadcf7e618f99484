import { signal } from '@preact/signals';
import {
  en,
  formatDate,
  formatDay,
  formatMoment,
  formatClock,
  formatTime,
  type Words,
} from '@/utils/messages';
import type { Instant } from '@/utils/visit';

const catalogue = signal<Words>(en);

/** The interface's words in the language in force; a component that reads them follows a change. */
export function words(): Words {
  return catalogue.value;
}

/** How moments are written in the language in force. */
export const formats = {
  clock: (instant: Instant) => formatClock(instant, words().locale),
  time: (instant: Instant) => formatTime(instant, words().locale),
  moment: (instant: Instant) => formatMoment(instant, words().locale),
  date: (date: string) => formatDate(date, words().locale),
  day: (instant: Instant) => formatDay(instant, words().locale),
};

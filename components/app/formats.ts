import {
  formatClock,
  formatDate,
  formatDay,
  formatMoment,
  formatShortMoment,
  formatTime,
  locale,
} from '@/utils/messages';
import type { Instant } from '@/utils/visit';

/** How moments are written in the language in force. */
export const formats = {
  clock: (instant: Instant) => formatClock(instant, locale()),
  time: (instant: Instant) => formatTime(instant, locale()),
  moment: (instant: Instant) => formatMoment(instant, locale()),
  shortMoment: (instant: Instant) => formatShortMoment(instant, locale()),
  date: (date: string) => formatDate(date, locale()),
  day: (instant: Instant) => formatDay(instant, locale()),
};

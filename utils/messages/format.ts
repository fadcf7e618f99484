/** A moment with the zone it was written in. */
interface Moment {
  at: number;
  zone: string;
  offset: number;
}

/** Time of day as the clock showed it where it was written, 24 hours: `10:02`. */
export function formatTime(moment: Moment, locale: string): string {
  return inZone(moment, locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** Time of day to the second: `10:02:30`. */
export function formatClock(moment: Moment, locale: string): string {
  return inZone(moment, locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
}

/** Day and time as the clock showed them where they were written. */
export function formatMoment(moment: Moment, locale: string): string {
  return `${formatDay(moment, locale)}${beforeTime(locale)}${formatTime(moment, locale)}`;
}

/** The same without the day of the week, for a narrow line: `23 November 2026, 10:02`. */
export function formatShortMoment(moment: Moment, locale: string): string {
  return `${formatDate(dayKey(moment), locale)}${beforeTime(locale)}${formatTime(moment, locale)}`;
}

/** What the locale puts between a day and a time of the day: most a comma, and each its own. */
function beforeTime(locale: string): string {
  const parts = formatter(locale, { dateStyle: 'medium', timeStyle: 'short' }).formatToParts(0);
  return parts[parts.findIndex(({ type }) => type === 'hour') - 1]?.value ?? ' ';
}

/** The day in words: `Monday, 23 November 2026` or as the locale writes it. */
export function formatDay(moment: Moment, locale: string): string {
  return inZone(moment, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A calendar day (`YYYY-MM-DD`) in words: `30 November 2027` or as the locale writes it. */
export function formatDate(date: string, locale: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${date}T00:00Z`));
}

/** The calendar day where it was written, `YYYY-MM-DD`: equal for moments of one day. */
export function dayKey({ at, offset }: Moment): string {
  return new Date(at + offset * 60_000).toISOString().slice(0, 10);
}

/** A browser that lost the zone's name (or never had it) still knows the offset. */
function inZone(moment: Moment, locale: string, options: Intl.DateTimeFormatOptions): string {
  const shifted = new Date(moment.at + moment.offset * 60_000);
  return formatter(locale, options).format(shifted);
}

/** Making a formatter takes longer than a hundred lines that use it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formatters.set(name, made);
  return made;
}

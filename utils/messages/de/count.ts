import { countingIn } from '../counting';

export const { number, count } = countingIn('de');

/** Names in a row, each in quotation marks. */
export function quoted(names: string[]): string {
  return names.map((name) => `„${name}“`).join(', ');
}

/** `1 Konsultation`, `1.200 Konsultationen`; the same in every case. */
export const countVisits = (found: number) =>
  count(found, { one: '# Konsultation', other: '# Konsultationen' });

/** `1 Tag`, `30 Tage`. */
export const countDays = (found: number) => count(found, { one: '# Tag', other: '# Tage' });

/** In the dative, after `von` and `nach`: `1 Datensatz`, `1.200 Datensätzen`. */
export const ofRecords = (found: number) => count(found, { one: '# Datensatz', other: '# Datensätzen' });

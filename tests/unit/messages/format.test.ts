import { describe, expect, it } from 'vitest';
import { dayKey, formatDay, formatMoment, formatShortMoment, formatTime } from '@/utils/messages';
import { TEN } from '../../support/fixtures';

const moment = (zone: string, offset: number, at = TEN) => ({ at, zone, offset });
const berlin = moment('Europe/Berlin', 60);

describe('the time of day', () => {
  it.each([
    ['Europe/Berlin', 60, '10:00'],
    ['America/Los_Angeles', -480, '01:00'],
    ['Asia/Kolkata', 330, '14:30'],
    ['Asia/Kathmandu', 345, '14:45'],
    ['Pacific/Kiritimati', 840, '23:00'],
    ['a zone that no browser knows', 90, '10:30'],
    ['', 0, '09:00'],
  ])('is what the clock showed where it was written: %s', (zone, offset, shown) => {
    expect(formatTime(moment(zone, offset), 'en-GB')).toBe(shown);
  });

  it('runs from 00 to 23, in every language', () => {
    const midnight = moment('Europe/Berlin', 60, Date.UTC(2026, 10, 22, 23, 2));
    expect(formatTime(midnight, 'en-GB')).toBe('00:02');
    expect(formatTime(midnight, 'en-US')).toBe('00:02');
    expect(formatTime(moment('Europe/Berlin', 60, Date.UTC(2026, 10, 23, 22, 59)), 'en-US')).toBe('23:59');
  });
});

describe('the day', () => {
  it('is written in words', () => {
    // Some releases of the languages' data have a comma here, some have none.
    expect(formatDay(berlin, 'en-GB')).toMatch(/^Monday,? 23 November 2026$/);
    expect(formatDay(berlin, 'de')).toBe('Montag, 23. November 2026');
  });

  it('is the day where it was written, not here', () => {
    expect(formatDay(moment('Pacific/Kiritimati', 840, TEN + 2 * 3_600_000), 'en-GB')).toMatch(
      /^Tuesday,? 24/,
    );
    expect(formatDay(moment('America/Los_Angeles', -480, TEN - 3_600_000), 'en-GB')).toMatch(/^Monday,? 23/);
    expect(formatDay(moment('America/Los_Angeles', -480, TEN - 2 * 3_600_000), 'en-GB')).toMatch(
      /^Sunday,? 22/,
    );
  });

  it('stands before the time in a moment', () => {
    expect(formatMoment(berlin, 'en-GB')).toMatch(/^Monday,? 23 November 2026, 10:00$/);
  });

  it.each([
    ['en-GB', '23 November 2026, 10:00'],
    ['de', '23. November 2026, 10:00'],
    ['es', '23 de noviembre de 2026, 10:00'],
    ['ar-u-nu-latn', '23 نوفمبر 2026، 10:00'],
  ])('is parted from the time as %s does it', (locale, shown) => {
    expect(formatShortMoment(berlin, locale)).toBe(shown);
    expect(formatMoment(berlin, locale).endsWith(shown.slice(-7))).toBe(true);
  });
});

describe('the key of a day', () => {
  it('changes at midnight where it was written', () => {
    const midnight = Date.UTC(2026, 10, 22, 23, 0);
    expect(dayKey(moment('Europe/Berlin', 60, midnight - 1))).toBe('2026-11-22');
    expect(dayKey(moment('Europe/Berlin', 60, midnight))).toBe('2026-11-23');
  });

  it('may differ between two places at one moment', () => {
    expect(dayKey(moment('Pacific/Kiritimati', 840, TEN + 2 * 3_600_000))).toBe('2026-11-24');
    expect(dayKey(moment('Pacific/Pago_Pago', -660, TEN + 3_600_000))).toBe('2026-11-22');
  });

  it('goes over the end of a year and into a leap day', () => {
    expect(dayKey(moment('x', 60, Date.UTC(2026, 11, 31, 23, 30)))).toBe('2027-01-01');
    expect(dayKey(moment('x', -60, Date.UTC(2028, 2, 1, 0, 30)))).toBe('2028-02-29');
  });
});

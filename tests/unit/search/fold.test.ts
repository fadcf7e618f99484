import { expect, it } from 'vitest';
import { fold } from '@/utils/search/fold';

const LAST = 0x10ffff;

it.each([
  ['case and accents', 'ÉLODIE Müller', 'elodie muller'],
  ['an accent that is a sign of its own', 'e\u0301', 'e'],
  ['letters that do not decompose', 'Straße, Søren, Łukasz, Æsir', 'strasse, soren, lukasz, aesir'],
  ['Turkish i, with and without its dot', 'İı', 'ii'],
  ['a sigma at the end', 'ΟΔΟΣ', 'οδοσ'],
  ['widths and ligatures', 'Ａ１ ﬁ', 'a1 fi'],
  ['a soft hyphen and marks of direction', 'peni\u00adcillin\u200f', 'penicillin'],
  ['forms of alef, vowels and tatweel in Arabic', 'أَحْمَـــد إلى آدم', 'احمد الي ادم'],
  ['ta marbuta and alef maqsura', 'مدرسة مستشفى', 'مدرسه مستشفي'],
  ['Persian ya and kaf', 'کی', 'كي'],
  ['Arabic and Persian digits', '١٢ ۱۲', '12 12'],
  ['points of Hebrew', 'שָׁלוֹם', 'שלום'],
  ['tones of skin and variants of pictures', '👩🏽 ❤️', '👩 ❤'],
])('folds %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('folding a second time changes nothing, for every sign of Unicode', () => {
  const changed: string[] = [];
  for (let point = 0; point <= LAST; point++) {
    const once = fold(`a${String.fromCodePoint(point)}`);
    if (fold(once) !== once) changed.push(point.toString(16));
  }
  expect(changed).toEqual([]);
});

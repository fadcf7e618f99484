/** Letters that the decomposition of Unicode leaves as they are, and that people do not tell apart when they search. */
const ALIKE: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '\u2044': '/',
  // Arabic and Persian: alef, ya, kaf and ta marbuta.
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u06a9': '\u0643',
  '\u0629': '\u0647',
};
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gv');
/** Digits of Arabic (U+0660) and Persian (U+06F0). */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Marks over and under letters, tones of skin, tatweel, and signs that only steer the writing; not the joiner of emoji. */
const UNWRITTEN = /[\p{M}\p{Emoji_Modifier}\u0640[\p{Cf}--\u200d]]/gv;
const PLAIN = /^[\0-\x7f]*$/;

/**
 * A text in the form in which words are compared: compatibility decomposition (NFKD, Unicode Standard Annex 15),
 * lower case, without marks, alike letters as one. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(UNWRITTEN, '')
    .replace(ALIKE_LETTERS, (letter) => ALIKE[letter] ?? letter)
    .replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

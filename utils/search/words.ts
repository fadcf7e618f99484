import { fold } from './fold';

/** Scripts that write no spaces: each letter is a word. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const FIRST = String.raw`[[\p{L}\p{N}]--[${UNSPACED}]]`;
const NEXT = String.raw`[[\p{L}\p{M}\p{N}\p{Cf}]--[${UNSPACED}\u200d]]`;
const PICTURE = String.raw`\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*`;
const WORD = new RegExp(
  [
    // Initials: `J.M.`
    String.raw`\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{N}])`,
    // A word, with `'` inside: `O'Brien`
    String.raw`${FIRST}${NEXT}*(?:['’\u200d]${FIRST}${NEXT}*)*`,
    String.raw`[${UNSPACED}]\p{M}*`,
    String.raw`\p{RI}{2}`,
    String.raw`${PICTURE}(?:\u200d${PICTURE})*`,
    String.raw`\p{S}`,
  ].join('|'),
  'gv',
);
const BETWEEN = /[^\p{L}\p{N}\p{S}]+/v;
const JOINED = /[.'’\u200d]/;
/** A longer run of letters is no word of a language: this many UTF-16 units of it are told apart. */
const LONGEST = 64;

/** Every word of a text as it is written, in order. */
export function rawWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** A word where it stands in a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  terms: readonly string[];
}

/** Every word of a text and where it stands. */
export function spansOf(text: string): Span[] {
  return [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    terms: termsOf(raw),
  }));
}

/** What a written word is found under: its parts, and what they make together. `O'Brien`: `o`, `brien`, `obrien`. */
export function termsOf(raw: string): readonly string[] {
  const { parts, whole } = partsOf(raw);
  return whole === undefined ? parts : [...parts, whole];
}

/** What a text asks for: every one of these. A word of several parts is asked for as a whole. */
export function askedTerms(text: string): string[] {
  const asked = rawWords(text).flatMap((raw) => {
    const { parts, whole } = partsOf(raw);
    return whole === undefined ? parts : [whole];
  });
  return [...new Set(asked)];
}

function partsOf(raw: string): { parts: readonly string[]; whole?: string } {
  const folded = fold(raw);
  const parts = folded.split(BETWEEN).filter(Boolean).map(cut);
  return parts.length > 1 && JOINED.test(folded) ? { parts, whole: cut(parts.join('')) } : { parts };
}

function cut(term: string): string {
  return term.length > LONGEST ? term.slice(0, LONGEST) : term;
}

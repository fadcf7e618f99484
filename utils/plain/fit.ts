import type { Entry } from './dictionary';
import type { Hit } from './place';
import type { Token } from './tokens';

const LETTERS = /\p{L}/gu;
/** Words that are said as if they began with a vowel, by their letters: a `u` of `unit`, `urine` and `use` does not count. */
const VOWEL = /^(?:[aeio]|u(?!rin|nit|se)|x-)/i;

/** What may stand in the place of a word, with its capital letters. */
export function fitted({ instead, exact }: Entry, word: string, first: boolean): string[] {
  if (!exact && isAllCapitals(word)) return instead.map((words) => words.toUpperCase());
  const begins = exact ? first : isCapital(word.charAt(0));
  return begins ? instead.map(capitalised) : instead;
}

/** Takes an `a` or `an` before a word into its place, where the other one must stand before what may come instead. */
export function withArticle(text: string, before: Token | undefined, hit: Hit): Hit {
  const article = before?.text ?? '';
  if (!before || !/^an?$/i.test(article) || text.slice(before.end, hit.start) !== ' ') return hit;
  const wanted = (words: string) => `${article.charAt(0)}${VOWEL.test(words) ? 'n' : ''} ${words}`;
  const instead = hit.instead.map(wanted);
  if (instead.every((words) => words.startsWith(`${article} `))) return hit;
  const length = hit.start + hit.length - before.start;
  return { start: before.start, length, word: text.slice(before.start, before.start + length), instead };
}

function isAllCapitals(word: string): boolean {
  const letters = word.match(LETTERS) ?? [];
  return letters.length > 1 && letters.every(isCapital);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

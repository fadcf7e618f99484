import type { Place } from './place';

/** How much of a text is quoted on each side of a word, in UTF-16 units; and of a sentence's beginning. */
const BESIDE = 24;
const BEGINNING = 48;
/** What is left out never stands in a line of its own. */
const BLANK = '\u00a0';
const LINE_END = /[\n\r\v\f\u2028\u2029]/;

/** What stands around a word in its line, in whole words: enough to see which one is meant. */
export function around(text: string, { start, length }: Place): { before: string; after: string } {
  const from = Math.max(0, start - BESIDE);
  const end = start + length;
  const [line = '', ...above] = text.slice(from, start).split(LINE_END).reverse();
  const isWhole = from === 0 || above.length > 0;
  const before = isWhole ? line.trimStart() : `…${BLANK}${withoutFirstPart(line)}`;
  const [rest = '', ...below] = text.slice(end, end + BESIDE).split(LINE_END);
  const after = end + BESIDE >= text.length || below.length > 0 ? rest : `${withoutLastPart(rest)}${BLANK}…`;
  return { before, after };
}

/** The beginning of a sentence, in whole words. */
export function beginningOf(text: string, { start, length }: Place): string {
  const sentence = text.slice(start, start + length);
  return length <= BEGINNING ? sentence : `${withoutLastPart(sentence.slice(0, BEGINNING))}${BLANK}…`;
}

function withoutFirstPart(text: string): string {
  return /\s/.test(text) ? text.replace(/^\S*\s+/, '') : '';
}

function withoutLastPart(text: string): string {
  const at = text.search(/\s\S*$/);
  return at < 0 ? '' : text.slice(0, at);
}

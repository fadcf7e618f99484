import { chunksOf, isAddress, type Chunk } from './chunks';
import { byFirstWord, ENTRIES, type Entry } from './dictionary';
import { fitted, withArticle } from './fit';
import type { Hit } from './place';
import type { Sentence } from './sentences';
import { tokensOf, type Token } from './tokens';

const BY_FIRST_WORD = byFirstWord(ENTRIES);
const BLANK = /^(?:[ \u00a0]{1,2}|[-‐‑])$/;
const UNIT = /^(?:\d*(?:mg|mcg|g|ml)|units?|tabs?|tablets?|caps?|capsules?|pills?|puffs?|drops?|p\.?o)$/i;
const FIGURE = /^[ \u00a0]?(?:(?:of|is|was|at) |[:=] ?)?\d{2,3}(?!\d)/;
/** A figure stands no further from its word than this. */
const FIGURE_WITHIN = 9;
const LOWER = /\p{Ll}/u;
const LONG_WORD = /\p{L}{4}/u;

/**
 * The medical words and abbreviations of a text, in order, the longest of those that begin at one place. An
 * abbreviation is not found in a line of capital letters, where every word looks like one.
 * @param dictionary the entries by their first word
 */
export function findHits(text: string, sentences: readonly Sentence[], dictionary = BY_FIRST_WORD): Hit[] {
  const tokens = tokensOf(text);
  const addresses = chunksOf(text).filter(isAddress);
  const shouted = sentences.map(isShouted);
  const hits: Hit[] = [];
  let sentence = 0;
  let address = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    while (endOf(addresses[address]) <= token.start) address += 1;
    while ((sentences[sentence + 1]?.start ?? Infinity) <= token.start) sentence += 1;
    if ((addresses[address]?.start ?? Infinity) <= token.start) continue;
    const entry = entryAt(text, tokens, at, dictionary);
    if (!entry || (entry.exact && shouted[sentence])) continue;
    hits.push(hitAt(text, tokens, at, entry, isFirst(tokens[at - 1], sentences[sentence])));
    at += entry.words.length - 1;
  }
  return hits;
}

function endOf(address: Chunk | undefined): number {
  return address ? address.start + address.text.length : Infinity;
}

function entryAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  dictionary: ReadonlyMap<string, Entry[]>,
): Entry | undefined {
  const token = tokens[at]?.text ?? '';
  const exact = dictionary.get(token);
  const lower = token.toLowerCase();
  const anyCase = lower === token ? [] : dictionary.get(lower);
  return [...(exact ?? []), ...(anyCase ?? [])].find(
    (entry) => isHere(text, tokens, at, entry) && isBeside(text, tokens, at, entry),
  );
}

function isHere(text: string, tokens: readonly Token[], at: number, entry: Entry): boolean {
  return entry.words.every((word, nth) => {
    const token = tokens[at + nth];
    if (!token || (entry.exact ? token.text : token.text.toLowerCase()) !== word) return false;
    const gap = text.slice(tokens[at + nth - 1]?.end, token.start);
    const wanted = entry.gaps[nth - 1];
    return nth === 0 || gap === wanted || (wanted === ' ' && BLANK.test(gap));
  });
}

function isBeside(text: string, tokens: readonly Token[], at: number, { beside, words }: Entry): boolean {
  if (beside === 'dose') return UNIT.test(tokens[at - 1]?.text ?? '');
  const end = tokens[at + words.length - 1]?.end ?? 0;
  return beside !== 'figure' || FIGURE.test(text.slice(end, end + FIGURE_WITHIN));
}

/** A sentence of capital letters alone, and more than abbreviations. */
function isShouted({ words }: Sentence): boolean {
  return words.some((word) => LONG_WORD.test(word)) && !words.some((word) => LOWER.test(word));
}

function isFirst(before: Token | undefined, sentence: Sentence | undefined): boolean {
  return !before || before.end <= (sentence?.start ?? 0);
}

function hitAt(text: string, tokens: readonly Token[], at: number, entry: Entry, first: boolean): Hit {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[at + entry.words.length - 1]?.end ?? start;
  const word = text.slice(start, end);
  const hit = { start, length: end - start, word, instead: fitted(entry, word, first) };
  return withArticle(text, tokens[at - 1], hit);
}

import { chunksOf, wordsOf, type Chunk } from './chunks';

/** A sentence, where it stands, and its words; a line of a list or a heading is one too. */
export interface Sentence {
  start: number;
  end: number;
  words: string[];
}

const LINE = /[^\n\r\v\f\u2028\u2029]+/g;
const MARKER = /^(?:\d{1,2}[.)]|[-*•·–—]+)$/;
const ENDING = /[.!?…]["'”’)\]»]*$/;
/** A chunk ends in a few signs: those before them say nothing of it. */
const TAIL = 8;
/** A longer one is no abbreviation. */
const SHORT = 12;
/** Their stop ends no sentence. */
const ABBREVIATED =
  /^["'“‘([«]*(?:\p{L}|dr|drs|mr|mrs|ms|prof|st|no|vs|approx|e\.g|i\.e|eg|ie|tel|ext|dept|fig|incl|esp)\.$/iu;
/** Their stop ends one where the next word has a capital letter. */
const AT_EITHER_END = /^["'“‘([«]*(?:etc|a\.m|p\.m|am|pm|hr|hrs|min|mins|wk|wks|tab|tabs|cap|caps)\.$/i;
const CAPITAL = /^["'“‘([«]*\p{Lu}/u;

/** The sentences of a text. The end of a line ends one: what is typed by hand is broken where something new begins. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => inLine(chunksOf(line, index)));
}

function inLine(chunks: Chunk[]): Sentence[] {
  const found: Sentence[] = [];
  let current: Sentence | undefined;
  chunks.forEach((chunk, at) => {
    if (at === 0 && MARKER.test(chunk.text)) return;
    const words = wordsOf(chunk);
    const end = chunk.start + chunk.text.length;
    // Signs alone begin no sentence.
    if (words.length === 0 && !current) return;
    current ??= { start: chunk.start, end, words: [] };
    current.end = end;
    for (const word of words) current.words.push(word);
    if (!endsWith(chunk.text, chunks[at + 1]?.text)) return;
    found.push(current);
    current = undefined;
  });
  return current ? [...found, current] : found;
}

function endsWith(chunk: string, next: string | undefined): boolean {
  if (next === undefined) return true;
  if (!ENDING.test(chunk.slice(-TAIL))) return false;
  if (chunk.length > SHORT) return true;
  if (AT_EITHER_END.test(chunk)) return CAPITAL.test(next);
  return !ABBREVIATED.test(chunk);
}

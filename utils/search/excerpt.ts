import { spansOf, type Span } from './words';

/** A piece of a text, and whether it is a word that was asked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Tells which of the words asked for a term answers, from 0; -1 when none. */
type Answers = (term: string) => number;

/** So much stands before the first hit, and so much altogether, in UTF-16 units. */
const LEAD = 24;
const ROOM = 160;
const LINE_ENDS = /[\n\r\u2028\u2029]+/v;

/** A span that answers a word asked for. */
interface Hit extends Span {
  word: number;
}

/** A line of a text, and the place in it where most of what was asked for stands together. */
interface Line {
  text: string;
  spans: Span[];
  hits: Hit[];
  from: Hit;
  words: number;
}

/** A whole text, with what was asked for apart. */
export function marked(text: string, answers: Answers): Piece[] {
  return pieces(text, 0, text.length, hitsIn(spansOf(text), answers));
}

/**
 * The part of a line that holds most of what was asked for, the first among equals; undefined when none holds any.
 * @param asked how many words were asked for: a line that holds them all is looked for no further
 */
export function excerpt(texts: readonly string[], answers: Answers, asked: number): Piece[] | undefined {
  let best: Line | undefined;
  for (const text of texts.flatMap((whole) => whole.split(LINE_ENDS))) {
    const line = lineOf(text, answers);
    if (line && line.words > (best?.words ?? 0)) best = line;
    if (best && best.words >= asked) break;
  }
  return best && cut(best);
}

function lineOf(text: string, answers: Answers): Line | undefined {
  const spans = spansOf(text);
  const hits = hitsIn(spans, answers);
  let line: Line | undefined;
  for (const [at, from] of hits.entries()) {
    const words = wordsFrom(hits, at, from.start + ROOM - LEAD);
    if (words > (line?.words ?? 0)) line = { text, spans, hits, from, words };
  }
  return line;
}

function hitsIn(spans: readonly Span[], answers: Answers): Hit[] {
  return spans.flatMap((span) => {
    const word = span.terms.map(answers).find((answer) => answer >= 0);
    return word === undefined ? [] : [{ ...span, word }];
  });
}

/** How many of the words asked for stand from this hit to `end`: itself at least, however long it is. */
function wordsFrom(hits: readonly Hit[], at: number, end: number): number {
  const words = new Set<number>();
  for (let next = at; next < hits.length; next++) {
    const hit = hits[next];
    if (!hit || (next > at && hit.end > end)) break;
    words.add(hit.word);
  }
  return words.size;
}

function cut({ text, spans, hits, from }: Line): Piece[] {
  const first = spans.find((span) => span.start >= from.start - LEAD) ?? from;
  const last = spans.findLast((span) => span.end <= first.start + ROOM) ?? from;
  const isFirst = first === spans[0];
  const isLast = last === spans.at(-1);
  const start = isFirst ? 0 : first.start;
  const end = isLast ? text.length : Math.max(last.end, from.end);
  return [
    ...(isFirst ? [] : [{ text: '… ', hit: false }]),
    ...pieces(text, start, end, hits),
    ...(isLast ? [] : [{ text: ' …', hit: false }]),
  ];
}

function pieces(text: string, start: number, end: number, hits: readonly Hit[]): Piece[] {
  const found: Piece[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    found.push(
      { text: text.slice(at, hit.start), hit: false },
      { text: text.slice(hit.start, hit.end), hit: true },
    );
    at = hit.end;
  }
  found.push({ text: text.slice(at, end), hit: false });
  return found.filter((piece) => piece.text !== '');
}

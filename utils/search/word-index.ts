import SearchableMap from 'minisearch/SearchableMap';
import type { Wanted } from './query';
import { rawWords, termsOf } from './words';

/** One text of a visit, and which of the two kinds of its index it is. */
export interface Text {
  text: string;
  kind: Kind;
}
/** A bit each: the words of both kinds stand in one list. */
export type Kind = 1 | 2;
/** How much it counts that a word was found in the first and in the second kind of text. */
export type Weights = readonly [number, number];
/** Where a word stands, ascending: `slot * 4 + kinds`. Small whole numbers, so that millions of them take little room. */
type Places = number[];

const EXACT = 8;
const PREFIX = 5;
const TYPO = 1;
/** Words are taken in this many at a time. */
const SLICE = 4_000;
/** So many written forms are kept with their places, so that a common word is folded once. */
const FORMS = 20_000;
const GONE = -1;

/**
 * The words of many visits' texts, in a tree that finds by prefix and with typos. Each state of a visit's texts
 * has a slot of its own; an older one stays where it is, and belongs to nobody.
 */
export class WordIndex {
  private readonly words = new SearchableMap<Places>();
  private readonly forms = new Map<string, readonly Places[]>();
  private readonly owners: number[] = [];
  private readonly slots = new Map<number, number>();

  /** Takes a visit's texts in the place of those before. It stops after every few thousand words, to be gone on with. */
  *put(visit: number, texts: Iterable<Text>): Generator<void> {
    this.remove(visit);
    const slot = this.owners.push(visit) - 1;
    this.slots.set(visit, slot);
    for (const { text, kind } of texts) {
      let count = 0;
      for (const raw of rawWords(text)) {
        for (const places of this.placesOf(raw)) stand(places, slot, kind);
        count += 1;
        if (count % SLICE === 0) yield;
      }
    }
  }

  remove(visit: number): void {
    const slot = this.slots.get(visit);
    if (slot === undefined) return;
    this.owners[slot] = GONE;
    this.slots.delete(visit);
  }

  /** The words that are but a few letters from a wanted one. */
  nearTo({ term, typos }: Wanted): Set<string> {
    if (typos === 0) return new Set();
    const near = new Set(this.words.fuzzyGet(term, typos).keys());
    for (const swapped of swapsOf(term)) if (this.words.has(swapped)) near.add(swapped);
    near.delete(term);
    return near;
  }

  /** Raises each visit's `best` to how well it holds a wanted word. */
  rate(wanted: Wanted, near: Iterable<string>, weights: Weights, best: Uint8Array, isHead: boolean): void {
    const take = (places: Places | undefined, quality: number) => {
      if (places) this.raise(places, [weights[0] * quality, weights[1] * quality], best);
    };
    for (const term of near) take(this.words.get(term), TYPO);
    if (isHead || wanted.prefix === 'everywhere') {
      for (const places of this.words.atPrefix(wanted.term).values()) take(places, PREFIX);
    }
    take(this.words.get(wanted.term), EXACT);
  }

  private raise(places: Places, [first, second]: Weights, best: Uint8Array): void {
    for (const place of places) {
      const visit = this.owners[place >> 2] ?? GONE;
      if (visit === GONE) continue;
      const score = Math.max(place & 1 ? first : 0, place & 2 ? second : 0);
      if ((best[visit] ?? 0) < score) best[visit] = score;
    }
  }

  private placesOf(raw: string): readonly Places[] {
    const known = this.forms.get(raw);
    if (known) return known;
    const places = termsOf(raw).map((term) => this.placesOfTerm(term));
    if (this.forms.size >= FORMS) this.forms.clear();
    this.forms.set(raw, places);
    return places;
  }

  private placesOfTerm(term: string): Places {
    const known = this.words.get(term);
    if (known) return known;
    const places: Places = [];
    this.words.set(term, places);
    return places;
  }
}

function stand(places: Places, slot: number, kind: Kind): void {
  const last = places.at(-1);
  if (last !== undefined && last >> 2 === slot) places[places.length - 1] = last | kind;
  else places.push(slot * 4 + kind);
}

/** A word with two neighbours swapped, in each way: one typo to the hand, two to the distance of Levenshtein. */
function swapsOf(term: string): string[] {
  return Array.from(
    { length: Math.max(0, term.length - 1) },
    (_, at) => term.slice(0, at) + term.charAt(at + 1) + term.charAt(at) + term.slice(at + 2),
  );
}

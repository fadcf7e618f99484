import type { Entry, Visit } from '@/utils/visit';
import { planOf, type Wanted } from './query';
import { headsOf, textsOf } from './texts';
import { WordIndex, type Weights } from './word-index';

/** Label, type; lines that say most, notes. */
const HEADS: Weights = [8, 4];
const TEXTS: Weights = [3, 2];

/** A visit that holds every word asked for. */
export interface Found {
  id: string;
  /** Whether a word was found in what was written, not only in label and type. */
  inTexts: boolean;
}

/** What a query found: best first, the newest first among equals; and how to find its words again in a text. */
export interface Finding {
  query: string;
  found: Found[];
  /** How many words were asked for. */
  asked: number;
  /** Which of the words asked for a term answers, as a number from 0; -1 when none. */
  inHead: (term: string) => number;
  inText: (term: string) => number;
}

/** A wanted word with the words near to it in each index. */
interface Sought extends Wanted {
  nearHeads: Set<string>;
  nearTexts: Set<string>;
}

/** All visits, to be searched. It holds their words, not their texts. */
export class VisitIndex {
  private readonly heads = new WordIndex();
  private readonly texts = new WordIndex();
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly started: number[] = [];

  /** Takes what a list knows of a visit: it can be found by label and type from now on. */
  putEntry(entry: Entry): void {
    const number = this.numberOf(entry.id);
    this.started[number] = entry.started.at;
    exhaust(this.heads.put(number, headsOf(entry)));
  }

  /** Takes what was written in a visit, in slices: it stops now and then, to be gone on with. */
  putTexts(visit: Visit): Generator<void> {
    return this.texts.put(this.numberOf(visit.id), textsOf(visit));
  }

  /** Takes a visit out. */
  remove(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.heads.remove(number);
    this.texts.remove(number);
  }

  /** The visits that hold every word of the query. One without a word finds nothing. */
  find(query: string): Finding {
    const sought = planOf(query).map((wanted): Sought => ({
      ...wanted,
      nearHeads: this.heads.nearTo(wanted),
      nearTexts: this.texts.nearTo(wanted),
    }));
    const total = new Uint32Array(this.ids.length);
    const inTexts = new Uint8Array(this.ids.length);
    let numbers = sought.length === 0 ? [] : [...this.ids.keys()];
    for (const word of sought) {
      const best = new Uint8Array(this.ids.length);
      this.texts.rate(word, word.nearTexts, TEXTS, best, false);
      for (const number of numbers) if (best[number]) inTexts[number] = 1;
      this.heads.rate(word, word.nearHeads, HEADS, best, true);
      numbers = numbers.filter((number) => best[number]);
      for (const number of numbers) total[number] = (total[number] ?? 0) + (best[number] ?? 0);
    }
    const order = (a: number, b: number) =>
      (total[b] ?? 0) - (total[a] ?? 0) || (this.started[b] ?? 0) - (this.started[a] ?? 0);
    return {
      found: numbers
        .sort(order)
        .map((number) => ({ id: this.ids[number] ?? '', inTexts: inTexts[number] === 1 })),
      query,
      asked: sought.length,
      inHead: (term) => sought.findIndex((word) => term.startsWith(word.term) || word.nearHeads.has(term)),
      inText: (term) =>
        sought.findIndex(
          (word) =>
            word.term === term ||
            (word.prefix === 'everywhere' && term.startsWith(word.term)) ||
            word.nearTexts.has(term),
        ),
    };
  }

  private numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.ids.push(id) - 1;
    this.numbers.set(id, number);
    this.started.push(0);
    return number;
  }
}

function exhaust(steps: Generator<void>): void {
  while (!steps.next().done);
}

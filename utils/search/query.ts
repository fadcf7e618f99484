import { askedTerms } from './words';

/** One word that must be found, and how far from what was asked it may be. */
export interface Wanted {
  term: string;
  /** Where a longer word that begins with it will do: everywhere, or, one letter being little, only in what is short. */
  prefix: 'everywhere' | 'in heads';
  /** How many letters may be wrong, missing, too many, or two of them swapped. */
  typos: 0 | 1 | 2;
}

const ONE_TYPO_FROM = 4;
const TWO_TYPOS_FROM = 8;
const LETTERS = /^\p{L}+$/v;

/** What a query asks for; nothing when it has no word. */
export function planOf(query: string): Wanted[] {
  return askedTerms(query).map((term) => {
    const letters = Array.from(term).length;
    return { term, prefix: letters > 1 ? 'everywhere' : 'in heads', typos: typosIn(term, letters) };
  });
}

/** A number with another digit is another number. */
function typosIn(term: string, letters: number): Wanted['typos'] {
  if (!LETTERS.test(term) || letters < ONE_TYPO_FROM) return 0;
  return letters < TWO_TYPOS_FROM ? 1 : 2;
}

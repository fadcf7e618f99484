import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Sentence } from './sentences';

/** A longer run of letters is no word: no more of it is counted. */
const LONGEST = 64;

/** What the formula asks of a text. */
export type Counts = Record<'sentence' | 'word' | 'syllable', number>;

/**
 * Sentences, words and syllables. A figure or an abbreviation has one syllable (Flesch, "How to Write Plain English",
 * 1979).
 * @param count the syllables of a word; 0 of one without letters
 */
export function countsOf(sentences: readonly Sentence[], count = syllable): Counts {
  const known = new Map<string, number>();
  const syllables = (word: string) => {
    const counted = known.get(word) ?? Math.max(1, count(word.slice(0, LONGEST)));
    known.set(word, counted);
    return counted;
  };
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllables(word), 0),
  };
}

/**
 * The years of school in the United States that a text asks for: 0.39 × words a sentence + 11.8 × syllables a word
 * − 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75). NaN for a text without words.
 */
export function gradeOf(counts: Counts): number {
  return fleschKincaid(counts);
}

import { findHits } from './find';
import { countsOf, gradeOf } from './grade';
import { isOtherLanguage, isOtherScript } from './language';
import type { Hit, Place } from './place';
import { sentencesOf, type Sentence } from './sentences';

/** A sentence with more words than this is a long one. */
export const LONGEST_SENTENCE = 20;
/** In a text of fewer words than this, one long word alone is more than a grade. */
export const LEAST_WORDS = 30;

/** A sentence of many words. */
export interface LongSentence extends Place {
  words: number;
}

/** How a text reads. */
export interface Judgement {
  /** Why no grade can be told. Of a text that is too short, the words and sentences are told all the same. */
  cannot?: 'language' | 'script' | 'short';
  /** Years of school, a whole number from 1. */
  grade?: number;
  /** The grade is above the target. */
  isAbove: boolean;
  sentences: number;
  words: number;
  /** The long sentences, in order. */
  long: LongSentence[];
  /** The medical words and abbreviations, in order, none within another. */
  hits: Hit[];
}

/**
 * How a text for a patient reads: in English, by the Flesch-Kincaid grade. It changes nothing.
 * @param language the language that the text is said to be in (BCP 47)
 * @param target the highest grade that is well
 */
export function judge(text: string, { language, target }: { language: string; target: number }): Judgement {
  const sentences = sentencesOf(text);
  const { sentence, word, ...counts } = countsOf(sentences);
  const unread = { isAbove: false, sentences: sentence, words: word, long: [], hits: [] };
  if (isOtherScript(text)) return { cannot: 'script', ...unread };
  if (isOtherLanguage(language, sentences)) return { cannot: 'language', ...unread };
  const read = { ...unread, long: longAmong(sentences), hits: findHits(text, sentences) };
  if (word < LEAST_WORDS) return { cannot: 'short', ...read };
  const grade = Math.max(1, Math.round(gradeOf({ sentence, word, ...counts })));
  return { ...read, grade, isAbove: grade > target };
}

function longAmong(sentences: readonly Sentence[]): LongSentence[] {
  return sentences
    .filter(({ words }) => words.length > LONGEST_SENTENCE)
    .map(({ start, end, words }) => ({ start, length: end - start, words: words.length }));
}

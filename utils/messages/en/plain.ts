import { catalogue } from '../language';
import { count } from './count';

/** What is said of how the patient's text reads, in English. */
export const plain = {
  title: 'How it reads',
  reads: (grade: number, target: number) => `Reads like grade ${grade} (target ${target})`,
  lower: 'Shorter sentences and everyday words lower the grade.',
  reason: {
    language: 'How this reads cannot be judged: it is not in English.',
    script: 'How this reads cannot be judged: not all of it is in Latin letters.',
    short: (least: number) =>
      `Too short to judge how it reads: it has fewer than ${count(least, 'word', 'words')}.`,
  },
  long: (words: number) => `Sentences with more than ${count(words, 'word', 'words')}`,
  wordsIn: (words: number) => count(words, 'word', 'words'),
  medical: 'Medical words',
  offer: (instead: string) => `Use “${instead}”`,
  offerFor: (instead: string, word: string) => `Use “${instead}” for “${word}”`,
  replaced: (word: string, instead: string) => `“${word}” is now “${instead}”.`,
  takeBack: 'Take back',
  isBack: (word: string) => `“${word}” is back.`,
  more: (number: number) => `And ${count(number, 'more', 'more')}.`,
};

/** The same in the language in force. */
export const plainWords = /* @__PURE__ */ catalogue('plain', plain);

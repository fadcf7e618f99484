import { expect, it } from 'vitest';
import { countsOf, gradeOf } from '@/utils/plain/grade';
import { sentencesOf } from '@/utils/plain/sentences';

const grade = (text: string) => gradeOf(countsOf(sentencesOf(text)));

const GETTYSBURG = `Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.

Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this.

But, in a larger sense, we can not dedicate — we can not consecrate — we can not hallow — this ground. The brave men, living and dead, who struggled here, have consecrated it, far above our poor power to add or detract. The world will little note, nor long remember what we say here, but it can never forget what they did here. It is for us the living, rather, to be dedicated here to the unfinished work which they who fought here have thus far so nobly advanced. It is rather for us to be here dedicated to the great task remaining before us — that from these honored dead we take increased devotion to that cause for which they gave the last full measure of devotion — that we here highly resolve that these dead shall not have died in vain — that this nation, under God, shall have a new birth of freedom — and that government of the people, by the people, for the people, shall not perish from the earth.`;

it.each([
  // Wikipedia, "Flesch–Kincaid readability tests": the platypus sentence, by its own count of words and syllables.
  ['13 words of 24 syllables', { sentence: 1, word: 13, syllable: 24 }, 11.3],
  // The same, "Green Eggs and Ham": 5.7 words a sentence, 1.02 syllables a word.
  ['570 words of 581.4 syllables in 100 sentences', { sentence: 100, word: 570, syllable: 581.4 }, -1.3],
])('the formula gives %s the grade that is published', (_, counts, published) => {
  // As exact as the one decimal that is published.
  expect(Math.abs(gradeOf(counts) - published)).toBeLessThanOrEqual(0.05);
});

it.each([
  // Both by Microsoft Word, in "A New Pastime" (rabbirami.blogspot.com, 19 May 2008).
  ['To be or not to be, that is the question.', 1.2],
  ['It was the best of times, it was the worst of times.', 0.8],
])('“%s” has the grade that Word gives it', (text, published) => {
  // Word cuts off what follows its one decimal.
  expect(grade(text)).toBeGreaterThanOrEqual(published);
  expect(grade(text)).toBeLessThan(published + 0.1);
});

it('the Gettysburg Address has a grade between those published of it', () => {
  const counts = countsOf(sentencesOf(GETTYSBURG));
  // 271 words in 10 sentences by Word: "How did Abe do?" (edbarr.blogspot.com, 10 November 2009).
  expect(counts).toMatchObject({ sentence: 10, word: 271 });
  // 10.2 by GNU style (vergil66.wordpress.com, 3 April 2007), 10.9 by Word (readmedium.com, "Who Wrote At A Higher
  // Level"): they differ in the syllables of some words, as any two programs do, by 0.7. As much is left to ours.
  expect(gradeOf(counts)).toBeGreaterThan(10.2 - 0.35);
  expect(gradeOf(counts)).toBeLessThan(10.9 + 0.35);
});

it('a figure and an abbreviation have one syllable, and the same word has as many each time', () => {
  expect(countsOf(sentencesOf('BP 120/80, 3.5 mg of iron. Iron, iron.'))).toEqual({
    sentence: 2,
    word: 9,
    syllable: 12,
  });
});

it('a text without words has no grade', () => {
  expect(gradeOf(countsOf(sentencesOf(' … — ')))).toBeNaN();
});

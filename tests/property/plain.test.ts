import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge, replaceAt } from '@/utils/plain';
import { byFirstWord, ENTRIES, type Entry } from '@/utils/plain/dictionary';
import { findHits } from '@/utils/plain/find';
import { countsOf } from '@/utils/plain/grade';
import { sentencesOf } from '@/utils/plain/sentences';
import { tokensOf } from '@/utils/plain/tokens';
import { anyText } from './arbitraries';

const AT_SIX = { language: 'en', target: 6 };
const MOST = 100_000;

const medical = fc.constantFrom(...ENTRIES.map(({ form }) => form));
const between = fc.constantFrom(
  ' ',
  '. ',
  '\n',
  ', a ',
  ' an ',
  ' 5 mg ',
  '-',
  '/',
  '',
  '"',
  '.',
  ' … ',
  '\r\n',
);
/** Medical words among anything. */
const note = fc
  .array(fc.tuple(fc.oneof(medical, anyText, fc.constantFrom('the', 'of', 'You')), between), {
    maxLength: 30,
  })
  .map((parts) => parts.flat().join(''));

/** What is found in any text, also in one that is not judged for its script. */
const hitsIn = (text: string) => findHits(text, sentencesOf(text));

it('a place points at its word, and none is within another', () => {
  let seen = 0;
  fc.assert(
    fc.property(note, (text) => {
      let end = 0;
      for (const hit of hitsIn(text)) {
        seen += 1;
        expect(text.slice(hit.start, hit.start + hit.length)).toBe(hit.word);
        expect(hit.start).toBeGreaterThanOrEqual(end);
        end = hit.start + hit.length;
      }
      for (const { start, length, words } of judge(text, AT_SIX).long) {
        const [sentence] = sentencesOf(text.slice(start, start + length));
        expect(sentence).toMatchObject({ start: 0, end: length });
        expect(sentence?.words).toHaveLength(words);
      }
    }),
  );
  expect(seen).toBeGreaterThan(100);
});

it('replacing keeps everything else, unit by unit', () => {
  fc.assert(
    fc.property(note, anyText, (text, choice) => {
      for (const hit of hitsIn(text)) {
        const next = replaceAt(text, hit, choice);
        expect(next.length).toBe(text.length - hit.length + choice.length);
        expect(next.slice(0, hit.start)).toBe(text.slice(0, hit.start));
        expect(next.slice(hit.start, hit.start + choice.length)).toBe(choice);
        expect(next.slice(hit.start + choice.length)).toBe(text.slice(hit.start + hit.length));
      }
    }),
  );
});

it('any text is judged, in any language, and a grade is a whole number', () => {
  fc.assert(
    fc.property(fc.oneof(note, anyText), fc.constantFrom('en', 'es', ''), (text, language) => {
      const { cannot, grade, words } = judge(text, { language, target: 6 });
      expect(cannot === undefined).toBe(Number.isInteger(grade));
      expect(words).toBe(sentencesOf(text).flatMap((sentence) => sentence.words).length);
    }),
  );
});

/** Texts of the greatest length that ask the most of whoever reads them letter by letter. */
const HARDEST = [
  ['one word', 'a'],
  ['many words', 'ab '],
  ['initials without an end', 'a.'],
  ['apostrophes', "a'"],
  ['strokes', 'a/'],
  ['hyphens', 'a-'],
  ['stops', '.'],
  ['stops and blanks', '. '],
  ['marks', 'a\u0301'],
  ['blanks', ' '],
  ['lines', '\n'],
  ['abbreviations', 'BP '],
  ['words that many phrases begin with', 'acute '],
  ['articles', 'an edema '],
  ['addresses', 'a@b '],
  ['one address', '@a'],
  ['quotations', '."'],
] as const;

/** The dictionary, counting how often it is asked and how many entries it hands out. */
class Counting extends Map<string, Entry[]> {
  asked = 0;
  handed = 0;
  override get(word: string): Entry[] | undefined {
    this.asked += 1;
    const found = super.get(word);
    this.handed += found?.length ?? 0;
    return found;
  }
}

/**
 * No clock: what is counted is how often a part is looked at. Each letter is in one word and one part at most; each word is
 * looked up twice at most, for a number of entries that does not depend on the text; each is counted once, and no more
 * than 64 letters of it. A pattern that went back over a text again and again would need 5,000,000,000 steps for one of
 * these, and would not be done before the test's own end.
 */
it.each(HARDEST)('%s, 100,000 letters of it, are read once', (_, unit) => {
  const text = unit.repeat(Math.ceil(MOST / unit.length)).slice(0, MOST);
  const sentences = sentencesOf(text);
  const tokens = tokensOf(text);
  const read = (parts: { start: number; end: number }[]) =>
    parts.reduce((sum, { start, end }) => sum + end - start, 0);
  expect(read(sentences)).toBeLessThanOrEqual(MOST);
  expect(read(tokens)).toBeLessThanOrEqual(MOST);

  const dictionary = new Counting(byFirstWord(ENTRIES));
  const mostOfOneWord = Math.max(...[...dictionary.values()].map((entries) => entries.length));
  Object.assign(dictionary, { asked: 0, handed: 0 });
  findHits(text, sentences, dictionary);
  expect(mostOfOneWord).toBeLessThanOrEqual(12);
  expect(dictionary.asked).toBeLessThanOrEqual(2 * tokens.length);
  expect(dictionary.handed).toBeLessThanOrEqual(2 * mostOfOneWord * tokens.length);

  const counted: string[] = [];
  const { word } = countsOf(sentences, (one) => counted.push(one));
  expect(counted.length).toBeLessThanOrEqual(word);
  expect(counted.length > 0).toBe(word > 0);
  expect(counted.join('').length).toBeLessThanOrEqual(MOST);
  expect(Math.max(0, ...counted.map((one) => one.length))).toBeLessThanOrEqual(64);
  expect(judge(text, AT_SIX).words).toBe(word);
});

import { expect, it } from 'vitest';
import { askedTerms, spansOf, termsOf } from '@/utils/search/words';

const terms = (text: string) => spansOf(text).flatMap((span) => span.terms);

it.each<[string, string, string[]]>([
  ['words, without what stands between them', 'Pain (left), 3/10!', ['pain', 'left', '3', '10']],
  ['a word with digits in it', 'covid19 B12', ['covid19', 'b12']],
  ['both parts of a hyphen', 'follow-up', ['follow', 'up']],
  ['initials, each and together', 'J.M. came', ['j', 'm', 'jm', 'came']],
  ['no initials where a word begins', 'J.Miller', ['j', 'miller']],
  ['a name with an apostrophe, its parts and whole', 'O’Brien', ['o', 'brien', 'obrien']],
  ['a picture', 'sad 😢!', ['sad', '😢']],
  ['a picture of several, each and together', '👩🏽‍⚕️', ['👩', '⚕', '👩⚕']],
  ['a flag', '🇩🇪', ['🇩🇪']],
  ['signs that mean something', '↑ 38 °C, 5 €', ['↑', '38', '°', 'c', '5', '€']],
  ['each letter of a script without spaces, without its marks', '頭が痛い', ['頭', 'か', '痛', 'い']],
  ['a sign that stands for several words', '½', ['1', '2']],
  ['nothing in blanks and punctuation', ' … -- ', []],
])('finds %s', (_, text, expected) => {
  expect(terms(text)).toEqual(expected);
});

it('a word is asked for as a whole, and once', () => {
  expect(askedTerms('j.m. J.M. O’Brien')).toEqual(['jm', 'obrien']);
});

it('a run of letters longer than any word is cut, in a text and when asked for', () => {
  const [term] = termsOf('a'.repeat(500));
  expect(term).toHaveLength(64);
  expect(askedTerms('a'.repeat(500))).toEqual([term]);
});

it('a span says where its word stands, marks and all', () => {
  const text = 'the e\u0301lan, J.M.';
  expect(spansOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['the', 'e\u0301lan', 'J.M']);
});

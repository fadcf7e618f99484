import { expect, it } from 'vitest';
import { quoted } from '@/utils/messages';

it.each([
  ['en', '“Hello?”'],
  ['en-GB', '“Hello?”'],
  ['de', '„Hello?“'],
  ['de-CH', '„Hello?“'],
  ['es-MX', '«Hello?»'],
  ['AR', '«Hello?»'],
  ['fr', '«\u202fHello?\u202f»'],
  ['tlh', '“Hello?”'],
  ['constructor', '“Hello?”'],
])('a sentence in %s stands in that language’s quotation marks', (language, shown) => {
  expect(quoted('Hello?', language)).toBe(shown);
});

it('nothing is said in no marks at all', () => {
  expect(quoted(undefined, 'en')).toBeUndefined();
  expect(quoted('', 'en')).toBe('');
});

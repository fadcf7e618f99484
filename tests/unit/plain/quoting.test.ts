import { expect, it } from 'vitest';
import { around, beginningOf, judge } from '@/utils/plain';

const quoted = (text: string) => {
  const [hit] = judge(text, { language: 'en', target: 6 }).hits;
  const { before, after } = around(text, hit!);
  return `${before}[${hit!.word}]${after}`;
};

it.each([
  ['all of a short line', 'Your edema went.', 'Your [edema] went.'],
  [
    'whole words of a longer one',
    'We talked for quite a while about your edema, which has gone down a lot since May.',
    '…\u00a0a while about your [edema], which has gone down a\u00a0…',
  ],
  ['no other line', 'One line\n  Edema now\nand more', '[Edema] now'],
  ['nothing of a word that is longer than the room beside it', `${'a'.repeat(40)}: edema`, '…\u00a0[edema]'],
])('around a word stand %s', (_, text, expected) => {
  expect(quoted(text)).toBe(expected);
});

it('a sentence is quoted by its beginning, in whole words', () => {
  const text = 'Short. Take one of the small white pills each morning with a glass of water.';
  expect(beginningOf(text, { start: 0, length: 6 })).toBe('Short.');
  expect(beginningOf(text, { start: 7, length: text.length - 7 })).toBe(
    'Take one of the small white pills each morning\u00a0…',
  );
  expect(beginningOf('a'.repeat(60), { start: 0, length: 60 })).toBe('\u00a0…');
});

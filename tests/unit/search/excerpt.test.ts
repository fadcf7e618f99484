import { describe, expect, it } from 'vitest';
import { excerpt, marked, type Piece } from '@/utils/search';
import { indexOf } from './searching';

/** A text as pieces, with what is marked in brackets. */
const shown = (pieces: Piece[] | undefined) =>
  pieces?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

function excerptFor(query: string, ...texts: string[]) {
  const finding = indexOf({ notes: texts.join('\n') }).find(query);
  return shown(excerpt(texts, finding.inText, finding.asked));
}

describe('an excerpt', () => {
  it.each([
    [
      'is the line in which the word stands',
      'sister',
      'Lives alone.\nHer sister calls.\nSleeps.',
      'Her [sister] calls.',
    ],
    [
      'marks a longer word and one with a typo',
      'penicilin',
      'Penicilline, penicillin',
      '[Penicilline], [penicillin]',
    ],
    ['marks what was written with other signs', 'ahmad', 'seen by Áhmad.', 'seen by [Áhmad].'],
    ['marks Arabic', 'احمد', 'زار أحمد اليوم', 'زار [أحمد] اليوم'],
    ['marks a picture whole', '👩', 'a 👩🏽‍⚕️ called', 'a [👩🏽‍⚕️] called'],
    ['marks initials whole', 'jm', 'for J.M. today', 'for [J.M]. today'],
    ['of one letter marks no longer word', 'k', 'knee, vitamin k', 'knee, vitamin [k]'],
  ])('%s', (_, query, text, expected) => {
    expect(excerptFor(query, text)).toBe(expected);
  });

  it('is the line that holds most of the words', () => {
    expect(excerptFor('dog sleep', 'The dog.\nThe dog wakes her, no sleep.', 'sleep')).toBe(
      'The [dog] wakes her, no [sleep].',
    );
  });

  it('begins a little before the word, and ends soon after', () => {
    const text = `${'before '.repeat(40)}penicillin ${'after '.repeat(60)}`;
    const line = excerptFor('penicillin', text)!;
    expect(line).toMatch(/^… before before before \[penicillin\] after .* after …$/);
    expect(line.length).toBeLessThan(180);
  });

  it('of a word longer than the room shows the word', () => {
    const word = 'x'.repeat(500);
    expect(excerptFor(word, `a ${word} b`)).toBe(`a [${word}] …`);
  });

  it('of texts without the word is none', () => {
    const { inText, asked } = indexOf({ notes: 'other' }).find('penicillin');
    expect(excerpt(['other'], inText, asked)).toBeUndefined();
  });
});

it('in a label, the beginning of a word is marked for one letter already', () => {
  const { inHead } = indexOf({ label: 'Karl M' }).find('k');
  expect(shown(marked('Karl M', inHead))).toBe('[Karl] M');
});

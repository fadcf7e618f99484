import { expect, it } from 'vitest';
import { sentencesOf } from '@/utils/plain/sentences';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

it.each<[string, string, string[]]>([
  [
    'at a stop, a question and a call',
    'Rest. Are you well? Good! Drink',
    ['Rest.', 'Are you well?', 'Good!', 'Drink'],
  ],
  ['in small letters too', 'rest. drink water.', ['rest.', 'drink water.']],
  ['after what closes a quotation', 'He said “rest.” Then he left.', ['He said “rest.”', 'Then he left.']],
  ['at the end of a line', 'Warning signs\nfever\r\npain', ['Warning signs', 'fever', 'pain']],
  ['not within a figure or a time', 'Take 2.5 mg at 10.30 daily.', ['Take 2.5 mg at 10.30 daily.']],
  ['not after a title or an initial', 'See Dr. Lee or J. Miller soon.', ['See Dr. Lee or J. Miller soon.']],
  ['not after what is cut short', 'Take fruit, e.g. an apple.', ['Take fruit, e.g. an apple.']],
  [
    'not at 8 a.m. where it goes on',
    'At 8 a.m. take one. At 9 a.m. Rest.',
    ['At 8 a.m. take one.', 'At 9 a.m.', 'Rest.'],
  ],
  ['after the number of a list, which is none', '1. Rest\n- Drink', ['Rest', 'Drink']],
  ['and signs alone are none', '—\n…\n\n . ', []],
  ['and signs between two belong to none', 'Rest … ! Drink.', ['Rest …', 'Drink.']],
])('a sentence ends %s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it('its words are parts between blanks, strokes and long dashes', () => {
  const [sentence] = sentencesOf('Don’t stop the follow-up and/or rest — call 555-0100.');
  expect(sentence?.words).toEqual([
    'Don’t',
    'stop',
    'the',
    'follow-up',
    'and',
    'or',
    'rest',
    'call',
    '555-0100.',
  ]);
});

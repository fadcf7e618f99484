import { describe, expect, test } from 'vitest';
import { keyOf } from '@/components/app/single-key';
import { KEYS } from '@/components/visit/keys';

/** Layout, what is pressed (key, code, Shift), what it means. */
const PRESSES: [string, string, string, boolean, string | undefined][] = [
  ['English', 'd', 'KeyD', false, 'd'],
  ['English, Caps Lock', 'D', 'KeyD', false, 'd'],
  ['English, Shift', 'D', 'KeyD', true, undefined],
  ['English', '?', 'Slash', true, '?'],
  ['English', '1', 'Digit1', false, '1'],
  ['English, keypad', '9', 'Numpad9', false, '9'],
  ['English', '0', 'Digit0', false, '0'],
  ['English, Shift', '!', 'Digit1', true, undefined],
  ['English', 'Enter', 'Enter', false, undefined],
  ['French', '&', 'Digit1', false, '1'],
  ['French, Shift', '1', 'Digit1', true, '1'],
  ['French', 'w', 'KeyZ', false, 'w'],
  ['French', 'm', 'Semicolon', false, 'm'],
  ['German', 'z', 'KeyY', false, 'z'],
  ['German', 'ö', 'Semicolon', false, undefined],
  ['Turkish', 'ı', 'KeyI', false, undefined],
  ['Dvorak', 'e', 'KeyD', false, 'e'],
  ['Greek', 'δ', 'KeyD', false, 'd'],
  ['Russian', 'в', 'KeyD', false, 'd'],
  ['Russian, Shift', 'В', 'KeyD', true, undefined],
  ['Russian, Shift', '?', 'Digit7', true, '?'],
  ['Hebrew', 'ג', 'KeyD', false, 'd'],
  ['Arabic', 'ي', 'KeyD', false, 'd'],
  ['Arabic', '١', 'Digit1', false, '1'],
  ['Arabic, Shift', '؟', 'Slash', true, '?'],
  ['an accent to come', 'Dead', 'KeyN', false, undefined],
  ['an input method', 'Process', 'KeyD', false, undefined],
];

test.each(PRESSES)('on a keyboard in %s, %s on %s (Shift %s) means %s', (_, key, code, shiftKey, meaning) => {
  expect(keyOf({ key, code, shiftKey })).toBe(meaning);
});

describe('the keys of a visit', () => {
  const keys = Object.values(KEYS);

  test('each have one meaning, and none is a digit: those are the facts', () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => /\d/.test(key))).toEqual([]);
  });

  test('can be pressed: one small letter or the question mark', () => {
    for (const key of keys) expect(key).toMatch(/^[a-z?]$/);
  });
});

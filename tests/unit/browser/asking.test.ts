import { describe, expect, test } from 'vitest';
import { answererAmong, lockOf } from '@/utils/browser/asking';

const OTHERS = ['visit-1', undefined, 'unsaved', 'hiding', 'answers nothing '];

describe('who answers a shortcut', () => {
  test('nobody, when no companion says that it can', () => {
    expect(answererAmong([], 'done')).toBeUndefined();
    expect(answererAmong(OTHERS, 'done')).toBeUndefined();
  });

  test('only one that answers this very shortcut', () => {
    const held = [...OTHERS, lockOf('undo', 'a')];
    expect(answererAmong(held, 'done')).toBeUndefined();
    expect(answererAmong(held, 'undo')).toBe('a');
  });

  test('always the same one of several, in whatever order they are told', () => {
    const held = ['c', 'a', 'b'].map((page) => lockOf('done', page));
    for (const order of [held, held.toReversed(), [...OTHERS, ...held]]) {
      expect(answererAmong(order, 'done')).toBe('a');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { itemField, rivalsOf, textOf, type Deed, type Field, type Visit } from '@/utils/visit';
import { doing, newVisit, PageClock } from '../../support/fixtures';

const write = (base: string, next: string, field: Field = 'notes'): Deed => ({
  do: 'writeText',
  field,
  base,
  next,
});
const settle = (seen: string[], text: string): Deed => ({ do: 'settle', field: 'notes', seen, text });

/** The notes after deeds: what the field holds, and what stands beside it. */
function after(...deeds: Deed[]): { text: string; rivals: string[]; visit: Visit } {
  const clock = new PageClock();
  const visit = doing(newVisit(clock), clock, ...deeds);
  return { text: textOf(visit, 'notes'), rivals: rivalsOf(visit, 'notes'), visit };
}

describe('one window', () => {
  it('writes on from what it wrote', () => {
    expect(after(write('', 'a'), write('a', 'ab'), write('ab', 'abc'))).toMatchObject({
      text: 'abc',
      rivals: [],
    });
  });

  it('empties a field, and nothing of it is left in the record', () => {
    const { text, visit } = after(write('', 'gone'), write('gone', ''));
    expect(text).toBe('');
    expect(visit.texts).toEqual([]);
  });

  it('writes what the field already holds without a trace', () => {
    expect(after(write('', 'a'), write('a', 'a'))).toMatchObject({ text: 'a', rivals: [] });
  });

  it('keeps notes, what mattered and the notes on items apart', () => {
    const { visit } = after(
      write('', 'the notes'),
      write('', 'her garden', 'mattered'),
      write('', 'on safe', itemField('safe')),
      write('', 'on listen', itemField('listen')),
    );
    expect(textOf(visit, 'notes')).toBe('the notes');
    expect(textOf(visit, 'mattered')).toBe('her garden');
    expect(textOf(visit, itemField('safe'))).toBe('on safe');
    expect(textOf(visit, itemField('listen'))).toBe('on listen');
  });
});

describe('two windows that wrote at once', () => {
  it('have both texts: the first in the field, the second beside it', () => {
    expect(after(write('', 'first'), write('', 'second'))).toMatchObject({
      text: 'first',
      rivals: ['second'],
    });
  });

  it('each go on in their own text', () => {
    const { text, rivals } = after(
      write('', 'first'),
      write('', 'second'),
      write('second', 'second on'),
      write('first', 'first on'),
    );
    expect([text, rivals]).toEqual(['first on', ['second on']]);
  });

  it('have one text when they wrote the same', () => {
    expect(after(write('', 'same'), write('', 'same'))).toMatchObject({ text: 'same', rivals: [] });
  });

  it('have one text again when the second comes round to the first', () => {
    expect(after(write('', 'same'), write('', 'sam'), write('sam', 'same'))).toMatchObject({
      text: 'same',
      rivals: [],
    });
  });

  it('keep the second text when the first only passes through the same words', () => {
    const { text, rivals } = after(
      write('', 'same words'),
      write('', 'same'),
      write('same words', 'same'),
      write('same', 's'),
    );
    expect([text, rivals]).toEqual(['s', ['same']]);
  });

  it('keep a text that one of them emptied', () => {
    expect(after(write('', 'a'), write('a', ''), write('a', 'ab'))).toMatchObject({
      text: '',
      rivals: ['ab'],
    });
  });

  it('do not disturb the other fields', () => {
    const { visit } = after(
      write('', 'x', 'mattered'),
      write('', 'y', 'mattered'),
      write('', 'first'),
      write('', 'second'),
    );
    expect(rivalsOf(visit, 'mattered')).toEqual(['y']);
    expect(rivalsOf(visit, 'notes')).toEqual(['second']);
  });
});

describe('three windows that wrote at once', () => {
  it('have all three texts, and each goes on in its own', () => {
    const { text, rivals } = after(
      write('', 'one'),
      write('', 'two'),
      write('', 'three'),
      write('two', 'two!'),
      write('three', 'three!'),
      write('one', 'one!'),
    );
    expect([text, rivals]).toEqual(['one!', ['two!', 'three!']]);
  });

  it('have no text twice', () => {
    expect(after(write('', 'one'), write('', 'two'), write('', 'two')).rivals).toEqual(['two']);
  });
});

describe('settling', () => {
  const both = [write('', 'first'), write('', 'second')];

  it.each([
    ['the text in the field', 'first'],
    ['the other text', 'second'],
    ['both, one after the other', 'first\nsecond'],
    ['something new', 'third'],
    ['nothing at all', ''],
  ])('takes %s, and the rivalry is over', (_, text) => {
    expect(after(...both, settle(['first', 'second'], text))).toMatchObject({ text, rivals: [] });
  });

  it('keeps a text that came in between, for nobody chose against it', () => {
    const { text, rivals } = after(...both, write('', 'unseen'), settle(['first', 'second'], 'first'));
    expect([text, rivals]).toEqual(['first', ['unseen']]);
  });

  it('keeps what the other window typed on meanwhile', () => {
    const { text, rivals } = after(
      ...both,
      write('second', 'second on'),
      settle(['first', 'second'], 'first'),
    );
    expect([text, rivals]).toEqual(['first', ['second on']]);
  });

  it('keeps a change of the field that the clinician had not seen', () => {
    const { text, rivals } = after(
      ...both,
      write('first', 'first on'),
      settle(['first', 'second'], 'second'),
    );
    expect([text, rivals]).toEqual(['second', ['first on']]);
  });

  it('on words that stand beside already, unseen, leaves them in the field alone', () => {
    expect(after(...both, settle(['first'], 'second'))).toMatchObject({ text: 'second', rivals: [] });
  });

  it('leaves the rivals of other fields', () => {
    const { visit } = after(
      write('', 'x', 'mattered'),
      write('', 'y', 'mattered'),
      ...both,
      settle(['first', 'second'], 'first'),
    );
    expect(rivalsOf(visit, 'mattered')).toEqual(['y']);
  });

  it('lets the other window write on from what it had: its text comes back beside', () => {
    const { text, rivals } = after(
      ...both,
      settle(['first', 'second'], 'first'),
      write('second', 'second on'),
    );
    expect([text, rivals]).toEqual(['first', ['second on']]);
  });
});

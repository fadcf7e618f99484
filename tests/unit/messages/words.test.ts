import { describe, expect, it } from 'vitest';
import {
  fromFileWords,
  problemWords,
  savingWords,
  summaryWords,
  vaultWords,
  visitWords,
} from '@/utils/messages';
import * as english from '@/utils/messages/en/all';
import { OUTCOMES } from '@/utils/visit';
import { textsOf } from './texts';

const CATALOGUES = Object.entries(english);

describe('words with a number', () => {
  it.each([
    [0, '0 seconds until the next try. Nothing was changed or lost.'],
    [1, '1 second until the next try. Nothing was changed or lost.'],
    [2, '2 seconds until the next try. Nothing was changed or lost.'],
    [60, '60 seconds until the next try. Nothing was changed or lost.'],
  ])('say %d in one or many', (number, text) => {
    expect(vaultWords().wait(number)).toBe(text);
  });

  it('group thousands, so that a length can be read', () => {
    expect(problemWords().tooLong(123_456, 100_000)).toContain('100,000 characters, this text has 123,456');
    expect(visitWords().start.labelTooLong(10_000, 120)).toBe(
      'A label has at most 120 characters, this one has 10,000. No visit was started.',
    );
  });

  it('say what becomes of a rule, whatever kind of value it has', () => {
    const { rule, edits } = fromFileWords().difference;
    expect(rule('Days', undefined, 1_000)).toBe('Days: not set → 1,000');
    expect(rule('Printing', true, false)).toBe('Printing: yes → no');
    expect(edits.hideItems(false)).toBe('You may not hide items any more');
    expect(edits.addItems(false)).toBe('You may not add items any more');
    expect(edits.editSay(false)).toBe('You may not put sentences in your own words any more');
    expect(edits.editSay(true)).toBe('You may put sentences in your own words');
  });

  it('say how many visits wait', () => {
    expect(visitWords().start.toFinish(2)).toBe('2 to finish');
  });
});

const ALL = textsOf({ ...english });

describe('the catalogues', () => {
  it('has a text, never an empty one, at every place', () => {
    expect(CATALOGUES.length).toBeGreaterThanOrEqual(24);
    expect(ALL.length).toBeGreaterThan(100);
    for (const [path, texts] of ALL) {
      for (const text of texts) {
        expect(text.trim(), path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('says something else whenever it is given something else', () => {
    for (const [path, texts] of ALL) expect(new Set(texts).size, path).toBe(texts.length);
  });

  it('has words for every way a visit can end, on the screen and in the summary', () => {
    expect(Object.keys(visitWords().finish.outcome)).toEqual([...OUTCOMES]);
    expect(Object.keys(summaryWords().text.outcome)).toEqual([...OUTCOMES]);
  });

  it('starts what it says about saving with the words that people and tests look for', () => {
    expect(savingWords().saved).toMatch(/^Saved/);
    expect(savingWords().notSaved('The disk is full.')).toBe('Not saved. The disk is full.');
  });

  it('names the item that Undo would open again', () => {
    expect(visitWords().visit.undoStep.done('Safe to start')).toBe('Safe to start: done');
    expect(visitWords().visit.undoStep.joined()).toBe('Joined');
  });

  it('never judges and never says that something is compliant', () => {
    for (const [path, texts] of ALL)
      expect(texts.join(' '), path).not.toMatch(/complian|score|fail(ed|ure)|incomplete/i);
  });
});

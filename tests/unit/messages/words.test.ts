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

const CATALOGUES = Object.entries(english);

/** Every text of a catalogue, with its path; functions are called with arguments of every kind they take. */
function textsOf(part: unknown, path: string): [string, unknown][] {
  if (typeof part === 'function')
    return [[path, (part as (...all: unknown[]) => unknown)(...argumentsFor(path))]];
  if (typeof part !== 'object' || part === null) return [[path, part]];
  return Object.entries(part).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

/** The messages that take a list of names. */
const LISTS =
  /\.(text\.chips|text\.clinician|text\.handedOver|text\.by|from\.open|missing|start\.overdue|difference\.(added|removed|itemsAdded|itemsRemoved|reworded|changed)|changed\.(sayings|hidden|own))$/;

function argumentsFor(path: string): unknown[] {
  return LISTS.test(path) ? [['One', 'Two']] : ['2', '3', '4'];
}

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

const ALL = CATALOGUES.flatMap(([name, catalogue]) => textsOf(catalogue, name));

describe('the catalogues', () => {
  it('has a text, never an empty one, at every place', () => {
    expect(CATALOGUES.length).toBeGreaterThanOrEqual(24);
    expect(ALL.length).toBeGreaterThan(100);
    for (const [path, text] of ALL) {
      expect(text, path).toBeTypeOf('string');
      expect(String(text).trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
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
    for (const [path, text] of ALL) {
      expect(text, path).not.toMatch(/complian|score|fail(ed|ure)|incomplete/i);
    }
  });
});

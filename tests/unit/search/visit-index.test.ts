import { describe, expect, it } from 'vitest';
import { VisitIndex } from '@/utils/search';
import { ids, indexOf, ITEM_NOTE, put, visitWith, type Written } from './searching';

describe('a visit is found by', () => {
  const all: Written = {
    label: 'J.M.',
    title: 'Follow-up visit',
    notes: 'Allergic to penicillin',
    mattered: 'To sleep through one night',
    remember: 'Her dog is called Bo 🐶',
    [ITEM_NOTE]: 'Bleibt bei der Mutter, غرفة 12',
  };
  it.each([
    ['its label', 'J.M.'],
    ['its label without the dots', 'jm'],
    ['its type', 'follow-up'],
    ['a word of its notes', 'PENICILLIN'],
    ['what mattered most', 'sleep'],
    ['what is to be remembered', 'dog'],
    ['a short word of it', 'bo'],
    ['a picture', '🐶'],
    ['the note on an item', 'mutter'],
    ['Arabic, written another way', 'غرفه'],
    ['digits, written another way', '١٢'],
    ['the beginning of a word', 'penic'],
    ['words of several of its texts at once', 'jm peni night'],
    ['a word with one wrong letter', 'penicilin'],
    ['a word with two', 'penizilin'],
    ['a word with two letters swapped', 'nihgt'],
  ])('%s', (_, query) => {
    expect(ids(indexOf(all, { notes: 'another' }), query)).toEqual(['0']);
  });

  it.each([
    ['a word that it has not, beside one that it has', 'penicillin sister'],
    ['the middle of a word', 'cillin'],
    ['three letters with a typo', 'dag'],
    ['a number with another digit', '13'],
    ['a longer number with another digit', '12345'],
    ['nothing but punctuation', '...'],
    ['nothing', ''],
  ])('not by %s', (_, query) => {
    expect(ids(indexOf(all, { notes: '12346' }), query)).toEqual([]);
  });
});

it('what two windows wrote at once is found, both', () => {
  const visit = { ...visitWith('a', { notes: 'sister' }), rivals: [{ field: 'notes', text: 'penicillin' }] };
  const index = new VisitIndex();
  put(index, visit);
  expect([ids(index, 'sister'), ids(index, 'penicillin')]).toEqual([['a'], ['a']]);
});

describe('one letter', () => {
  it('is found where it stands alone, and where a label or a type begins with it', () => {
    const index = indexOf(
      { notes: 'vitamin k' },
      { notes: 'knee' },
      { label: 'Karl' },
      { title: 'Kidney clinic' },
    );
    expect(ids(index, 'k').sort()).toEqual(['0', '2', '3']);
  });
});

describe('what is found comes', () => {
  it('by where it stands: label, type, the lines that say most, notes', () => {
    const index = indexOf({ notes: 'bo' }, { mattered: 'bo' }, { title: 'bo' }, { label: 'bo' });
    expect(ids(index, 'bo')).toEqual(['3', '2', '1', '0']);
  });

  it('by how well it fits: the word, a longer one, one with a typo', () => {
    const index = indexOf({ notes: 'pains' }, { notes: 'paint' }, { notes: 'pain' }, { notes: 'main' });
    expect(ids(index, 'pain')).toEqual(['2', '0', '1', '3']);
  });

  it('newest first among equals, in whatever order it was taken in', () => {
    const index = new VisitIndex();
    for (const minute of [2, 5, 1, 4]) put(index, visitWith(String(minute), { notes: 'same words' }, minute));
    expect(ids(index, 'same')).toEqual(['5', '4', '2', '1']);
  });
});

it('says whether a word was found in the texts', () => {
  const index = indexOf({ label: 'bo' }, { notes: 'bo' }, { label: 'bo', remember: 'bo' });
  expect(new Map(index.find('bo').found.map(({ id, inTexts }) => [id, inTexts]))).toEqual(
    new Map([
      ['0', false],
      ['1', true],
      ['2', true],
    ]),
  );
});

it('a visit known by its entry alone is found by label and type until its texts are taken in', () => {
  const index = new VisitIndex();
  const visit = visitWith('a', { label: 'bo', notes: 'penicillin' });
  expect(put(index, { ...visit, texts: [] })).toBe(0);
  expect([ids(index, 'bo'), ids(index, 'penicillin')]).toEqual([['a'], []]);
  put(index, visit);
  expect(ids(index, 'bo penicillin')).toEqual(['a']);
});

it('a changed visit is found by its new words, and no longer by its old ones', () => {
  const index = indexOf({ label: 'old', notes: 'amoxicillin' });
  put(index, visitWith('0', { label: 'new', notes: 'doxycycline' }));
  expect(['old', 'amoxicillin', 'new', 'doxycycline'].map((query) => ids(index, query))).toEqual([
    [],
    [],
    ['0'],
    ['0'],
  ]);
});

it('a visit taken out is found no more, and one that was never in is no matter', () => {
  const index = indexOf({ label: 'bo', notes: 'penicillin' });
  index.remove('0');
  index.remove('elsewhere');
  expect([ids(index, 'bo'), ids(index, 'penicillin'), ids(index, 'test')]).toEqual([[], [], []]);
});

it('a long note is taken in by slices of a few thousand words', () => {
  const words = Array.from({ length: 9_000 }, (_, at) => `word${at}`).join(' ');
  const index = new VisitIndex();
  expect(put(index, visitWith('a', { notes: words }))).toBe(2);
  expect(ids(index, 'word8999')).toEqual(['a']);
});

it('many different words push the kept forms out, and are all found', () => {
  const index = new VisitIndex();
  for (let at = 0; at < 6; at++) {
    const words = Array.from({ length: 5_000 }, (_, number) => `w${at}x${number}`).join(' ');
    put(index, visitWith(String(at), { notes: `Common ${words}` }));
  }
  expect([ids(index, 'w0x17'), ids(index, 'w5x4999'), ids(index, 'common').length]).toEqual([
    ['0'],
    ['5'],
    6,
  ]);
});

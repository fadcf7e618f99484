import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerpt, VisitIndex } from '@/utils/search';
import { fold } from '@/utils/search/fold';
import { ids, ITEM_NOTE, put, visitWith, type Written } from '../unit/search/searching';
import { anyText } from './arbitraries';

const LETTERS = {
  latin: 'abcdefghijklmnopqrstuvwxyzäéøßñçłABCDEFGHIJ',
  greek: 'αβγδεζηθικλμνξοπρστυφχψως',
  cyrillic: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآةى',
  hebrew: 'אבגדהוזחטיכלמנסעפצקרשת',
  devanagari: 'कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह',
};

/** A word of one script. */
function wordOf(least: number, most = 12): fc.Arbitrary<string> {
  const scripts = Object.values(LETTERS).map((letters) =>
    fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: least, maxLength: most }),
  );
  return fc.oneof(...scripts);
}

const between = fc.constantFrom(' ', ', ', '\n', '. ', ' (', ') ', ' – ', '; "', '\u00a0', '،');
const place = fc.constantFrom<keyof Written>('label', 'title', 'notes', 'mattered', 'remember', ITEM_NOTE);

/** Some words in a text, and one of them. */
function textWith(word: fc.Arbitrary<string>): fc.Arbitrary<{ text: string; word: string }> {
  const words = fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 20 });
  return fc.tuple(words, fc.nat()).map(([all, at]) => ({
    text: all.map(([one, gap]) => one + gap).join(''),
    word: all[at % all.length]![0],
  }));
}

function indexWith(where: keyof Written, text: string): VisitIndex {
  const index = new VisitIndex();
  put(index, visitWith('elsewhere', { notes: 'qqqq' }));
  put(index, visitWith('here', { [where]: text }));
  return index;
}

it('what was written is found by any whole word of it', () => {
  fc.assert(
    fc.property(place, textWith(wordOf(1)), (where, { text, word }) => {
      expect(ids(indexWith(where, text), word)).toContain('here');
    }),
  );
});

it('what was written is found by all of itself', () => {
  fc.assert(
    fc.property(place, fc.array(anyText), wordOf(1), (where, texts, word) => {
      const text = [...texts, word].join(' ');
      expect(ids(indexWith(where, text), text)).toContain('here');
    }),
  );
});

it('a beginning of two letters or more finds it', () => {
  fc.assert(
    fc.property(place, textWith(wordOf(2)), fc.nat(), (where, { text, word }, cut) => {
      const beginning = word.slice(0, 2 + (cut % (word.length - 1)));
      expect(ids(indexWith(where, text), beginning)).toContain('here');
    }),
  );
});

it('one typo in a word of five letters or more finds it', () => {
  const letters = LETTERS.latin;
  const typo = fc.record({
    how: fc.constantFrom('wrong', 'missing', 'too many', 'swapped'),
    at: fc.nat(),
    letter: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz')),
  });
  const word = fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 5, maxLength: 14 });
  fc.assert(
    fc.property(place, textWith(word), typo, (where, { text, word: right }, { how, at: any, letter }) => {
      // The letters as they are compared: one written sign may be two of them.
      const folded = fold(right);
      const at = any % (folded.length - 1);
      const [before, here, next, after] = [
        folded.slice(0, at),
        folded[at]!,
        folded[at + 1]!,
        folded.slice(at + 2),
      ];
      const wrong = {
        wrong: before + letter + next + after,
        missing: before + next + after,
        'too many': before + here + letter + next + after,
        swapped: before + next + here + after,
      }[how];
      expect(ids(indexWith(where, text), wrong)).toContain('here');
    }),
  );
});

it('taken out, it is found by none of its words', () => {
  fc.assert(
    fc.property(place, textWith(wordOf(1)), (where, { text, word }) => {
      const index = indexWith(where, text);
      index.remove('here');
      expect(ids(index, word)).not.toContain('here');
      expect(ids(index, text)).not.toContain('here');
    }),
  );
});

it('written anew, it is found by its new words, and by no old one', () => {
  fc.assert(
    fc.property(textWith(wordOf(3)), wordOf(3), ({ text, word }, next) => {
      const index = indexWith('notes', text);
      put(index, visitWith('here', { notes: next }));
      expect(ids(index, next)).toContain('here');
      const stillFits = ids(indexWith('notes', next), word).includes('here');
      expect(ids(index, word).includes('here')).toBe(stillFits);
    }),
  );
});

it('where a word was found in a text, an excerpt of that text marks it, and says nothing that is not there', () => {
  fc.assert(
    fc.property(textWith(wordOf(1)), ({ text, word }) => {
      const { inText, asked } = indexWith('notes', text).find(word);
      const pieces = excerpt([text], inText, asked)!;
      expect(pieces.some((piece) => piece.hit)).toBe(true);
      const shown = pieces.map((piece) => piece.text).join('');
      expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
    }),
  );
});

it('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

it('any text at all is taken in and asked for without failing', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, query) => {
      const { found } = indexWith('notes', text).find(query);
      expect(found.length).toBeLessThanOrEqual(2);
    }),
  );
});

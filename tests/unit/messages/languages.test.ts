import { afterEach, describe, expect, it } from 'vitest';
import {
  direction,
  languageAmong,
  LANGUAGES,
  locale,
  savingWords,
  setLanguage,
  vaultWords,
} from '@/utils/messages';
import { language as arabic } from '@/utils/messages/ar';
import { language as german } from '@/utils/messages/de';
import * as english from '@/utils/messages/en/all';
import { language as spanish } from '@/utils/messages/es';
import { countingIn } from '@/utils/messages/counting';
import { NAMES } from './given';
import { textsOf } from './texts';

const OTHERS = { es: spanish, de: german, ar: arabic };

const ENGLISH = new Map(textsOf({ ...english }));

/** What a sentence shows of what it was given, and the numbers that are in it anyway, however its language groups digits. */
function signsIn(text: string): string[] {
  const numbers = text.replace(/(?<=\d)[.,\s](?=\d{3})/g, '').match(/\d+/g) ?? [];
  // A language may have words for what is less than three.
  return [
    ...NAMES.filter((name) => text.includes(name)),
    ...numbers.filter((number) => Number(number) > 2),
  ].sort();
}

afterEach(() => setLanguage('en'));

describe.each(Object.entries(OTHERS))('the interface in %s', (code, { catalogues }) => {
  it('has the same messages as in English, each a text or a function as there', () => {
    const kinds = (part: unknown): unknown =>
      typeof part === 'object' && part !== null
        ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, kinds(value)]))
        : typeof part;
    expect(kinds(catalogues)).toEqual(kinds({ ...english }));
  });

  const mine = textsOf(catalogues);

  it('has a text of its own at every place', () => {
    for (const [path, texts] of mine) {
      for (const text of texts) {
        expect(text.trim(), path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      }
    }
    const same = mine
      .filter(([path, texts]) =>
        texts.some((text, at) => /\p{L}{4}/u.test(text) && ENGLISH.get(path)?.[at] === text),
      )
      .map(([path]) => path)
      .filter((path) => !SAME_ANYWHERE.test(path) && !SAME_IN[code]?.test(path));
    expect(same).toEqual([]);
  });

  it('leaves out no value and no number that English has in a sentence', () => {
    for (const [path, texts] of mine) {
      const wanted = ENGLISH.get(path)!.map(signsIn);
      const missing = texts
        .map(signsIn)
        .map((signs, at) => wanted[at]!.filter((sign) => !signs.includes(sign)));
      expect(missing.flat(), path).toEqual([]);
    }
  });

  it('tells apart whatever English tells apart', () => {
    for (const [path, texts] of mine) expect(new Set(texts).size, path).toBe(new Set(ENGLISH.get(path)).size);
    const inGroup = (path: string, texts: string[]) => `${path.replace(/[^.]*$/, '')} ${texts.join(' ')}`;
    const first = new Map<string, string>();
    const alike = mine.filter(([path, texts]) => {
      const other = first.get(inGroup(path, texts));
      first.set(inGroup(path, texts), other ?? path);
      return other !== undefined && ENGLISH.get(path)!.join() !== ENGLISH.get(other)!.join();
    });
    expect(alike.map(([path]) => path).filter((path) => !ONE_IN[code]?.test(path))).toEqual([]);
  });

  it('never judges and never says that something is compliant', () => {
    for (const [path, texts] of mine)
      expect(texts.join(' '), path).not.toMatch(
        /complian|konform|conforme a la ley|cumple con la ley|puntuaci/i,
      );
  });
});

/** Names that are the same in every language, and what is one sign and a value. */
const SAME_ANYWHERE =
  /^\.(page\.app\.name|settings\.about\.version|summary\.text\.heading|shortcuts\.keys\.enter)$|^\.(inForce\.report\.(finding|type|rule)|fromFile\.difference\.rule|diagnostics\.report\.line)$/;
/** Words that a language has in common with English. */
const SAME_IN: Record<string, RegExp> = {
  es: /^\.(standard\.level\.error|texts\.note\.headings\.plan)$/,
  de: /\.(facts\.version|report\.browser|report\.webside|difference\.version|vault\.passphrase|note\.headings\.plan)$/,
};

/** What is one word in a language and two in English, such as a title and the button below it. */
const ONE_IN: Record<string, RegExp> = {
  ar: /^\.(protection\.(change|key)\.change|visit\.visit\.notNeededState)$/,
};

describe('a language', () => {
  it.each([
    ['es', 'es', 'ltr', spanish],
    ['de', 'de', 'ltr', german],
    ['ar', 'ar-u-nu-latn', 'rtl', arabic],
  ] as const)('(%s) is put in force for words, dates and direction, and English again', async (...given) => {
    const [code, written, runs, { catalogues }] = given;
    await setLanguage(code);
    expect([locale(), direction()]).toEqual([written, runs]);
    expect(savingWords().saved).toBe((catalogues as unknown as typeof english).saving.saved);
    await setLanguage('en');
    expect([locale(), direction(), savingWords().saved]).toEqual(['en-GB', 'ltr', 'Saved']);
  });

  it('asked for last is in force, whichever is read first', async () => {
    await Promise.all([setLanguage('de'), setLanguage('en')]);
    expect(savingWords().saved).toBe('Saved');
  });

  it('stretched has every text in brackets and two fifths longer', async () => {
    await setLanguage('en-XA');
    const text = vaultWords().goneText;
    expect(text).toMatch(/^\[.*\]$/);
    expect(text.length / english.vault.goneText.length).toBeGreaterThanOrEqual(1.4);
    expect(vaultWords().wait(2)).toMatch(/^\[2 séçöñds/);
    expect(vaultWords()).toBe(vaultWords());
  });

  it.each([
    [['de-AT', 'en'], 'de'],
    [['sv', 'es-MX', 'en'], 'es'],
    [['AR'], 'ar'],
    [['sv', 'constructor'], 'en'],
    [[], 'en'],
    [['en-XA'], 'en-XA'],
    [['sv', 'en-XA'], 'en'],
  ])('for someone who reads %j is %s', (wanted, code) => {
    expect(languageAmong(wanted)).toBe(code);
  });

  it('is offered by its own name', () => {
    expect(Object.keys(LANGUAGES)).toEqual(['en', ...Object.keys(OTHERS)]);
  });
});

describe('what is counted', () => {
  it('has the form that the number asks for', () => {
    const { count } = countingIn('ar-u-nu-latn');
    const forms = { zero: 'none', one: 'one', two: 'two', few: '# few', many: '# many', other: '# other' };
    expect([0, 1, 2, 3, 11, 100].map((number) => count(number, forms))).toEqual([
      'none',
      'one',
      'two',
      '3 few',
      '11 many',
      '100 other',
    ]);
  });

  it('writes numbers as the language does, and takes a missing form from the last', () => {
    expect(countingIn('de').count(12_000, { one: '# Besuch', other: '# Besuche' })).toBe('12.000 Besuche');
    expect(countingIn('es').count(1_000_000, { one: '#', other: '# consultas' })).toBe('1.000.000 consultas');
  });
});

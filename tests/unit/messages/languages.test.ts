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

const OTHERS = { es: spanish, de: german, ar: arabic };

/** The messages that take a list of names first. */
const LISTS =
  /\.(text\.chips|text\.clinician|text\.handedOver|text\.by|from\.open|shortcuts\.missing|start\.overdue|difference\.(added|removed|itemsAdded|itemsRemoved|reworded|changed)|changed\.(sayings|hidden|own))$/;

/** Every text of a catalogue with its path; what stands in a text for a value is a sign of its own, in brackets. */
function textsOf(part: unknown, path: string, values: unknown[]): [string, string][] {
  if (typeof part === 'function') {
    const given = LISTS.test(path) ? [['One', 'Two']] : values;
    return [[path, String((part as (...all: unknown[]) => unknown)(...given))]];
  }
  if (typeof part !== 'object' || part === null) return [[path, String(part)]];
  return Object.entries(part).flatMap(([key, value]) => textsOf(value, `${path}.${key}`, values));
}

const NAMES = ['⟨a⟩', '⟨b⟩', '⟨c⟩', '⟨d⟩'];
const NUMBERS = [7_001, 8_002, 9_003, 6_004];

/** What a text shows of what it was given, however its language groups digits. */
function signsIn(text: string): string[] {
  const plain = text.replace(/(?<=\d)[.,\s](?=\d)/g, '');
  return [...NAMES, ...NUMBERS.map(String)].filter((sign) => plain.includes(sign)).sort();
}

/** The functions of a catalogue, by their path. */
function functionsOf(part: unknown, path: string): [string, (...all: unknown[]) => unknown][] {
  if (typeof part === 'function') return [[path, part as (...all: unknown[]) => unknown]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => functionsOf(value, `${path}.${key}`));
}

/** What a message may be given: a name or a number in each place. */
const GIVEN = Array.from({ length: 16 }, (_, turn) =>
  NAMES.map((name, place) => ((turn >> place) & 1 ? NUMBERS[place] : name)),
);

afterEach(() => setLanguage('en'));

describe.each(Object.entries(OTHERS))('the interface in %s', (code, { catalogues }) => {
  it('has the same messages as in English, each a text or a function as there', () => {
    const kinds = (part: unknown): unknown =>
      typeof part === 'object' && part !== null
        ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, kinds(value)]))
        : typeof part;
    expect(kinds(catalogues)).toEqual(kinds({ ...english }));
  });

  it('has a text of its own at every place', () => {
    const mine = new Map(textsOf(catalogues, '', ['2', '3', '4']));
    const same = textsOf({ ...english }, '', ['2', '3', '4'])
      .filter(([path, text]) => /\p{L}{4}/u.test(text) && mine.get(path) === text)
      .map(([path]) => path)
      .filter((path) => !SAME_ANYWHERE.test(path) && !SAME_IN[code]?.test(path));
    expect(same).toEqual([]);
    for (const [path, text] of mine) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('leaves out nothing that English puts into a sentence', () => {
    const mine = new Map(functionsOf(catalogues, ''));
    const functions = functionsOf({ ...english }, '');
    expect(functions.length).toBeGreaterThan(150);
    for (const [path, say] of functions) {
      const shown = (LISTS.test(path) ? [[['⟨a⟩', '⟨b⟩']]] : GIVEN).flatMap((given) => {
        const [wanted, text] = [say, mine.get(path)].map((one) => attempt(() => String(one?.(...given))));
        // A name where a number is taken makes no sentence.
        if (wanted === undefined || text === undefined || /NaN/.test(wanted + text)) return [];
        return [{ wanted: signsIn(wanted), text: signsIn(text) }];
      });
      const most = Math.max(0, ...shown.map(({ wanted }) => wanted.length));
      const fullest = shown.filter(({ wanted }) => wanted.length === most);
      expect(
        fullest.some(({ wanted, text }) => wanted.join() === text.join()),
        `${path}: ${JSON.stringify(fullest[0])}`,
      ).toBe(true);
    }
  });

  it('never judges and never says that something is compliant', () => {
    for (const [path, text] of textsOf(catalogues, '', ['2', '3', '4'])) {
      expect(text, path).not.toMatch(/complian|konform|conforme a la ley|cumple con la ley|puntuaci/i);
    }
  });
});

/** Names that are the same in every language, and what is one sign and a value. */
const SAME_ANYWHERE =
  /^\.(page\.app\.name|settings\.about\.version|summary\.text\.heading|shortcuts\.keys\.enter)$|^\.(inForce\.report\.(finding|type|rule)|fromFile\.difference\.rule|diagnostics\.report\.line)$/;
/** Words that a language has in common with English. */
const SAME_IN: Record<string, RegExp> = {
  es: /^\.standard\.level\.error$/,
  de: /\.(facts\.version|report\.browser|report\.webside|difference\.version|vault\.passphrase)$/,
};

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

describe('a language', () => {
  it('is put in force for words, dates and direction, and English again', async () => {
    await setLanguage('ar');
    expect([locale(), direction()]).toEqual(['ar-u-nu-latn', 'rtl']);
    expect(savingWords().saved).toBe((arabic.catalogues as unknown as typeof english).saving.saved);
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

import type { Language } from './language';

/** How much longer a text is made; German needs about that much more room. */
const LONGER = 0.4;
const ACCENTS: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  U: 'Ü',
};

/** A text of two fifths more, in brackets that show where it is cut, with accents that show what is in no catalogue. */
function stretch(text: string): string {
  const accented = text.replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter);
  const more = Math.max(0, Math.ceil(text.length * LONGER) - 2);
  const words =
    more > 4
      ? ` ${'lorem ipsum dolor sit amet '.repeat(more).slice(0, more - 1)}`.trimEnd()
      : 'x'.repeat(more);
  return `[${accented}${words}]`;
}

function stretched(part: unknown): unknown {
  if (typeof part === 'string') return stretch(part);
  if (typeof part === 'function')
    return (...all: unknown[]) => stretched((part as (...all: unknown[]) => unknown)(...all));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, stretched(value)]));
}

/** What was stretched before: whoever asks twice has the same. */
const made = new WeakMap<object, unknown>();

function make<T extends object>(english: T): T {
  if (!made.has(english)) made.set(english, stretched(english));
  return made.get(english) as T;
}

/** English, each text longer by two fifths: to see on a screen what does not fit, and what is in no catalogue. */
export const language: Language = { locale: 'en-XA', direction: 'ltr', catalogues: {}, make };

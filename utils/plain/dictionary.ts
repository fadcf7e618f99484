import { ABBREVIATIONS } from './list/abbreviations';
import { BODY } from './list/body';
import { CARE } from './list/care';
import { CONDITIONS } from './list/conditions';
import { SIGNS } from './list/signs';
import { tokensOf } from './tokens';

/** What must stand beside a word that is also an ordinary one: a dose before it, or a figure after it. */
export type Beside = 'dose' | 'figure';

/** A medical word or abbreviation in one of its forms, and what may stand in its place. */
export interface Entry {
  form: string;
  /** Everyday words in the same form, the best first. */
  instead: string[];
  /** Capital letters count: an abbreviation. */
  exact: boolean;
  beside?: Beside;
  /** The form word by word, and what stands between each and the next: a blank stands for a hyphen too. */
  words: string[];
  gaps: string[];
}

/** `[dose] bid: twice a day`; forms stand beside `|`, a choice of words beside `~`, and `(s)` means with and without. */
const LINE = /^(?:\[(dose|figure)\] )?([^:]+): (.+)$/;

function parse(lines: string, exact: boolean): Entry[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, beside, forms = '', instead = ''] = LINE.exec(line.trim()) ?? [];
      const choices = instead.split(' ~ ').map(formsOf);
      return formsOf(forms).map((form, at) => ({
        form,
        instead: choices.flatMap((choice) => choice[at] ?? choice[0] ?? []),
        exact,
        ...(beside ? { beside: beside as Beside } : {}),
        ...partsOf(exact ? form : form.toLowerCase()),
      }));
    });
}

function formsOf(forms: string): string[] {
  return forms
    .split(' | ')
    .flatMap((form) => (form.includes('(s)') ? [form.replace('(s)', ''), form.replace('(s)', 's')] : form));
}

function partsOf(form: string): Pick<Entry, 'words' | 'gaps'> {
  const tokens = tokensOf(form);
  return {
    words: tokens.map(({ text }) => text),
    gaps: tokens.slice(1).map(({ start }, at) => form.slice(tokens[at]?.end, start)),
  };
}

/** Every entry of the list, in each of its forms. */
export const ENTRIES: readonly Entry[] = [
  ...[CONDITIONS, SIGNS, BODY, CARE].flatMap((lines) => parse(lines, false)),
  ...parse(ABBREVIATIONS, true),
];

/** The entries by their first word, those of more words first. */
export function byFirstWord(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first = ''] = entry.words;
    found.set(first, [...(found.get(first) ?? []), entry]);
  }
  for (const among of found.values()) among.sort((one, other) => other.words.length - one.words.length);
  return found;
}

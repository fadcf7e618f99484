import type { Entry, Visit } from '@/utils/visit';
import type { Text } from './word-index';

/** The short lines that say most; every other text is a note. */
const LINES = ['mattered', 'remember'];

/** What a visit is called: its label, then its type. */
export function headsOf({ label, title }: Entry): Text[] {
  return [
    { text: label, kind: 1 },
    { text: title, kind: 2 },
  ];
}

/** Everything that was written in a visit, the short lines first; also what two windows wrote at once. */
export function textsOf({ texts, rivals }: Visit): Text[] {
  const all = [...texts, ...rivals].map(({ field, text }): Text => ({
    text,
    kind: LINES.includes(field) ? 1 : 2,
  }));
  return all.sort((a, b) => a.kind - b.kind);
}

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

/**
 * Everything that was written in a visit, the short lines first; also what two windows wrote at once, what is to be
 * followed up, and what a patient answered in words.
 */
export function textsOf({ texts, rivals, followUps = [], feedback }: Visit): Text[] {
  const written = [...texts, ...rivals].map(({ field, text }): Text => ({
    text,
    kind: LINES.includes(field) ? 1 : 2,
  }));
  const answers =
    feedback?.answers.map(({ answer }) => (typeof answer === 'object' ? answer.text : '')) ?? [];
  const others = [...followUps.flatMap(({ what, who }) => [what, who]), ...answers];
  const all = [...written, ...others.filter(Boolean).map((text): Text => ({ text, kind: 2 }))];
  return all.sort((a, b) => a.kind - b.kind);
}

import type { Entry } from '@/utils/visit';

/** The titles of the visit types that occur, in the order of the language. */
export function titlesIn(entries: readonly Entry[], locale: string): string[] {
  const titles = new Set(entries.map(({ title }) => title));
  return [...titles].sort(new Intl.Collator(locale).compare);
}

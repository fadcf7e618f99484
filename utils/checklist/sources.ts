import type { VisitType } from './schema';

/** What informed items, and the titles of the visit types whose items name it, in their order. */
export interface Source {
  source: string;
  titles: string[];
}

/** The sources of all items, each once, sorted by name. */
export function sourcesOf(visitTypes: readonly VisitType[]): Source[] {
  const found = new Map<string, Set<string>>();
  for (const { title, items } of visitTypes) {
    for (const source of items.flatMap((item) => item.sources)) {
      found.set(source, (found.get(source) ?? new Set()).add(title));
    }
  }
  return [...found]
    .map(([source, titles]) => ({ source, titles: [...titles] }))
    .sort((a, b) => a.source.localeCompare(b.source, 'en'));
}

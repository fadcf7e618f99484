import { PHASES, type Item, type Phase } from './schema';

/** The items in the order they are lived: by phase, and within a phase as the author wrote them. */
export function inOrder(items: readonly Item[]): Item[] {
  return PHASES.flatMap((phase) => ofPhase(items, phase));
}

/** The items of one phase, as the author wrote them. */
export function ofPhase(items: readonly Item[], phase: Phase): Item[] {
  return items.filter((item) => item.phase === phase);
}

/** How far a checklist is: `marked + open === total`. An open item is not a failure. */
export function progress(items: readonly Item[], isMarked: (item: Item) => boolean) {
  const marked = items.filter(isMarked).length;
  return { marked, open: items.length - marked, total: items.length };
}

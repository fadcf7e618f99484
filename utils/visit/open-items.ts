import { isMine, markOf, textOf, type From, type Visit } from './visit';

/** The items still without a mark, in the order they are lived. */
export function openItems(visit: Visit) {
  return visit.type.items.filter((item) => !markOf(visit, item.id));
}

/**
 * The one item to show in the quiet middle: what comes before joining is past by then. In a team visit the
 * clinician's own items and everybody's come first, then those of the others.
 */
export function nextItem(visit: Visit) {
  const open = openItems(visit).filter((item) => item.phase !== 'before');
  return open.find((item) => isMine(visit, item)) ?? open[0];
}

/** What a visit hands on to one that carries on from it: what stayed open, and what to remember. */
export function fromVisit(visit: Visit): From {
  const { id, label, started, type } = visit;
  const open = openItems(visit).filter((item) => item.phase !== 'before');
  return {
    id,
    label,
    title: type.title,
    started,
    open: open.map((item) => item.label),
    remember: textOf(visit, 'remember'),
  };
}

import { inOrder, type Item, type VisitType } from '@/utils/checklist';
import { remember, type Change } from './step';
import { itemOf, recordOf, type Visit } from './visit';

/**
 * Changes the visit type, or the role in it, in the middle of a visit. Marks of items that both types have stay;
 * what was marked or noted on the others is kept with them, and comes back with their type. A fact that was
 * ticked stays with its item, also where the new type's item does not ask for it.
 */
export function changeType(type: VisitType, standard: Visit['standard'], role: string | undefined): Change {
  return (visit, stamp) => {
    const { state } = visit.stage;
    if (state !== 'started' && state !== 'joined') return visit;
    if (type.id === visit.type.id && role === visit.role) return visit;
    const { role: _, ...rest } = visit;
    const ordered = { ...type, items: inOrder(type.items).map((item) => withTicked(visit, item)) };
    const after = {
      ...rest,
      standard,
      type: ordered,
      formerItems: without(ordered.items, [...visit.type.items, ...visit.formerItems]),
      ...(role === undefined ? {} : { role }),
    };
    return remember(after, { what: 'type', checked: checkedOf(visit) }, stamp);
  };
}

function withTicked(visit: Visit, item: Item): Item {
  const asked = new Set(item.chips.map((chip) => chip.id));
  const ticked = new Set(recordOf(visit, item.id).chips);
  const others = itemOf(visit, item.id)?.chips ?? [];
  const kept = others.filter((chip) => ticked.has(chip.id) && !asked.has(chip.id));
  return kept.length === 0 ? item : { ...item, chips: [...item.chips, ...kept] };
}

function checkedOf({ standard, type, formerItems, role }: Visit) {
  return { standard, type, formerItems, ...(role === undefined ? {} : { role }) };
}

/** The items that are not among `present`, each once. */
function without(present: readonly Item[], items: readonly Item[]): Item[] {
  const known = new Set(present.map((item) => item.id));
  return items.filter((item) => {
    const isNew = !known.has(item.id);
    known.add(item.id);
    return isNew;
  });
}

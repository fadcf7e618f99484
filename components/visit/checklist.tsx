import { PHASES, progress, type Item, type Phase } from '@/utils/checklist';
import { visitWords } from '@/utils/messages';
import { markOf, nextItem } from '@/utils/visit';
import { useRef } from 'preact/hooks';
import { ChecklistRow } from './checklist-row';
import { KEYS, useKeys } from './keys';
import type { VisitProps } from './open-visit';

/** The whole checklist, in the order it is lived. An open item is not a failure, and nothing says so. */
export function Checklist({ open, visit }: VisitProps) {
  const { visit: text } = visitWords();
  const { marked, total } = progress(visit.type.items, (item) => markOf(visit, item.id) !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeys({
    [KEYS.checklist]: () => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView();
    },
  });
  return (
    <section class="stack-tight">
      <div class="section-head">
        <h2 ref={heading} tabIndex={-1}>
          {text.checklist}
        </h2>
        <span class="small quiet">{text.progress(marked, total)}</span>
      </div>
      <ItemList
        open={open}
        visit={visit}
        items={visit.type.items}
        name={text.checklist}
        next={nextItem(visit)?.id}
      />
    </section>
  );
}

interface ItemListProps {
  open: VisitProps['open'];
  visit: VisitProps['visit'];
  items: readonly Item[];
  name: string;
  /** Every item unfolded, as at a pause point. */
  full?: boolean;
  /** The item that stands at the top edge: where one is on the map. */
  next?: string | undefined;
}

/** A list of items, named for those who cannot see its heading; where there are several phases, each is told. */
export function ItemList({ open, visit, items, name, full = false, next }: ItemListProps) {
  const firsts = firstOfPhases(items);
  return (
    <ul aria-label={name}>
      {items.map((item) => (
        <ChecklistRow
          key={item.id}
          open={open}
          visit={visit}
          item={item}
          full={full}
          isNext={item.id === next}
          phase={
            firsts.size > 1 && firsts.get(item.phase) === item.id
              ? visitWords().phases[item.phase]
              : undefined
          }
        />
      ))}
    </ul>
  );
}

/** The first item of each phase that has one. */
function firstOfPhases(items: readonly Item[]): Map<Phase, string> {
  return new Map(
    PHASES.flatMap((phase) => {
      const first = items.find((item) => item.phase === phase);
      return first ? [[phase, first.id]] : [];
    }),
  );
}

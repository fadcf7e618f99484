import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '@/components/app';
import { Button, Disclosure } from '@/components/controls';
import type { Item } from '@/utils/checklist';
import { nextItem, openItems } from '@/utils/visit';
import { Chips } from './chips';
import type { VisitProps } from './open-visit';
import { WhyAndSay } from './why-and-say';

/** A press this soon after the item changed was meant for the one before (ms). */
const SETTLING = 500;

/** The next open item in the largest type, at the top edge. Its buttons stay where they are. */
export function NextItem({ open, visit }: VisitProps) {
  const { visit: text } = words();
  const titleId = useId();
  const item = nextItem(visit);
  const total = visit.type.items.length;
  return (
    <section class="next" aria-label={text.nextItem}>
      {item ? (
        <Current open={open} visit={visit} item={item} titleId={titleId} />
      ) : (
        <>
          <p class="next-phase small quiet">{text.progress(total - openItems(visit).length, total)}</p>
          <p class="next-label">{text.allMarked}</p>
          <p>{text.allMarkedText}</p>
        </>
      )}
    </section>
  );
}

function Current({ open, visit, item, titleId }: VisitProps & { item: Item; titleId: string }) {
  const { visit: text, phases } = words();
  const folded = useSignal(true);
  const changedAt = useRef(-SETTLING);
  const shown = useRef(item.id);
  useLayoutEffect(() => {
    if (shown.current === item.id) return;
    shown.current = item.id;
    changedAt.current = performance.now();
    folded.value = true;
  }, [item.id, folded]);

  const mark = (deed: 'markDone' | 'markNotNeeded') => {
    if (performance.now() - changedAt.current < SETTLING) return;
    changedAt.current = performance.now();
    void open.do({ do: deed, item: item.id });
  };
  const position = visit.type.items.findIndex((candidate) => candidate.id === item.id) + 1;
  return (
    <>
      <p class="next-phase small quiet">
        {text.position(phases[item.phase], position, visit.type.items.length)}
      </p>
      <p id={titleId} class="next-label" lang={visit.type.language} dir="auto">
        {item.label}
      </p>
      <div class="next-marks">
        <Button kind="main" describedBy={titleId} onPress={() => mark('markDone')}>
          {text.done}
        </Button>
        <Button describedBy={titleId} onPress={() => mark('markNotNeeded')}>
          {text.notNeeded}
        </Button>
      </div>
      <Chips open={open} visit={visit} item={item} />
      <Disclosure label={text.whyAndSay} open={!folded.value} onToggle={(wanted) => (folded.value = !wanted)}>
        <WhyAndSay item={item} language={visit.type.language} />
      </Disclosure>
    </>
  );
}

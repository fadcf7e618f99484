import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { toldKey } from '@/components/app';
import { Button, Disclosure } from '@/components/controls';
import type { Item } from '@/utils/checklist';
import { visitWords } from '@/utils/messages';
import { nextItem, openItems, type Visit } from '@/utils/visit';
import { CallClock } from './call-clock';
import { Chips } from './chips';
import { KEYS, useKeys } from './keys';
import { DoneButton, useMarks } from './marks';
import type { VisitProps } from './open-visit';
import { Roles } from './roles';
import { useSettling } from './settling';
import { WhyAndSay } from './why-and-say';

/** The next open item in the largest type, at the top edge. Its buttons stay where they are. */
export function NextItem({ open, visit }: VisitProps) {
  const { visit: text } = visitWords();
  const region = useRef<HTMLElement>(null);
  const fromHere = useRef(false);
  const item = nextItem(visit);
  const total = visit.type.items.length;
  useHeldHeight(region, fromHere, item?.id);
  useEffect(() => {
    // The button that was pressed has gone with the last item: the focus stays at this place.
    if (!item && document.activeElement === document.body) region.current?.focus({ preventScroll: true });
  }, [item]);
  return (
    <section ref={region} class="next" aria-label={text.nextItem} tabIndex={-1}>
      {item ? (
        <Current open={open} visit={visit} item={item} onMark={() => (fromHere.current = true)} />
      ) : (
        <>
          <PhaseLine visit={visit}>{text.progress(total - openItems(visit).length, total)}</PhaseLine>
          <p class="next-label">{text.allMarked}</p>
          <p>{text.allMarkedText}</p>
        </>
      )}
    </section>
  );
}

/** Where the visit is; and at the far end, at a place that never moves, the minutes for those who want them. */
function PhaseLine({ visit, children }: { visit: Visit; children: ComponentChildren }) {
  return (
    <div class="next-line small quiet">
      <p class="next-phase">{children}</p>
      <CallClock visit={visit} />
    </div>
  );
}

/**
 * When an item was marked in the list below, the list must not jump under the pointer: the region keeps the height
 * it had. When it was marked here, the pointer is here too, and the region takes the height it needs.
 */
function useHeldHeight(
  region: RefObject<HTMLElement | null>,
  fromHere: { current: boolean },
  item: string | undefined,
) {
  const height = useRef(0);
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return;
    const before = height.current;
    element.style.minBlockSize = fromHere.current ? '' : `${before}px`;
    fromHere.current = false;
    const watch = new ResizeObserver(() => (height.current = element.offsetHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, [region, fromHere, item]);
}

interface CurrentProps extends VisitProps {
  item: Item;
  /** Called before a mark is made with the buttons here. */
  onMark: () => void;
}

function Current({ open, visit, item, onMark }: CurrentProps) {
  const { visit: text, phases } = visitWords();
  const titleId = useId();
  const folded = useSignal(true);
  const settling = useSettling();
  const shown = useRef(item.id);
  useLayoutEffect(() => {
    if (shown.current === item.id) return;
    shown.current = item.id;
    settling.begin();
    folded.value = true;
  }, [item.id, folded, settling]);

  const mark = useMarks(open, item, settling, onMark);
  const tick = (chip: string) => {
    if (settling.isOver()) void open.do({ do: 'toggleChip', item: item.id, chip });
  };
  useKeys({
    [KEYS.whyAndSay]: () => (folded.value = !folded.value),
    ...Object.fromEntries(item.chips.map(({ id }, at) => [String(at + 1), () => tick(id)])),
  });
  const position = visit.type.items.findIndex((candidate) => candidate.id === item.id) + 1;
  return (
    <>
      <PhaseLine visit={visit}>
        {text.position(phases[item.phase], position, visit.type.items.length)}
        <Roles visit={visit} item={item} />
      </PhaseLine>
      <p id={titleId} class="next-label" lang={visit.type.language} dir="auto">
        {item.label}
      </p>
      <div class="next-marks">
        <DoneButton titleId={titleId} mark={mark} />
        <Button
          shortcut={toldKey(KEYS.notNeeded)}
          describedBy={titleId}
          onPress={() => mark('markNotNeeded')}
        >
          {text.notNeeded}
        </Button>
      </div>
      <Chips open={open} visit={visit} item={item} byKey />
      <Disclosure
        label={text.whyAndSay}
        shortcut={toldKey(KEYS.whyAndSay)}
        open={!folded.value}
        onToggle={(wanted) => (folded.value = !wanted)}
      >
        <WhyAndSay item={item} language={visit.type.language} />
      </Disclosure>
    </>
  );
}

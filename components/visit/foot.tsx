import { useLayoutEffect, useRef } from 'preact/hooks';
import { SavingStatus, NotSaved } from './saving-status';
import { Undo } from './undo';
import type { VisitProps } from './open-visit';

/** The bar at the foot of every view of a visit: Undo, and whether all is saved. It never moves. */
export function Foot({ open, visit }: VisitProps) {
  const foot = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current: bar } = foot;
    return bar ? keepClear(bar) : undefined;
  }, []);
  return (
    <footer ref={foot} class="foot">
      <NotSaved open={open} />
      <div class="foot-bar">
        <Undo open={open} visit={visit} />
        <SavingStatus open={open} />
      </div>
    </footer>
  );
}

/** Nothing that takes the focus is scrolled to under the bar, however high it is; answers how to let it go. */
function keepClear(bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  const watch = new ResizeObserver(() => {
    style.scrollPaddingBlockEnd = `calc(${bar.offsetHeight}px + var(--space-4))`;
  });
  watch.observe(bar);
  return () => {
    watch.disconnect();
    style.scrollPaddingBlockEnd = '';
  };
}

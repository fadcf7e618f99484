import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import './sheet.css';

/** Prints the page once, as soon as there is something to be printed, and takes it away when that is done. */
export function usePrinting<T>(printed: Signal<T | undefined>): T | undefined {
  const wanted = printed.value;
  useEffect(() => {
    if (wanted === undefined) return;
    const done = () => (printed.value = undefined);
    globalThis.addEventListener('afterprint', done, { once: true });
    globalThis.print();
    return () => {
      globalThis.removeEventListener('afterprint', done);
      // Nothing that was printed here is kept for another page of paper.
      if (printed.peek() === wanted) done();
    };
  }, [wanted, printed]);
  return wanted;
}

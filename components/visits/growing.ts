import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** So many lines of a list are shown at first, and so many more each time someone asks. */
const STEP = 100;

/**
 * How much of a long list is shown. The focus goes to the first line that came.
 * @param place what holds the list's rows
 * @param of what the list is a list of: for another, it begins anew
 */
export function useGrowing(place: RefObject<HTMLElement | null>, of: unknown) {
  const grown = useSignal({ of, limit: STEP });
  const next = useRef<number | undefined>(undefined);
  const limit = grown.value.of === of ? grown.value.limit : STEP;
  useEffect(() => {
    if (next.current === undefined) return;
    place.current?.querySelectorAll('button')[next.current]?.focus();
    next.current = undefined;
  }, [place, limit]);
  const more = () => {
    next.current = limit;
    grown.value = { of, limit: limit + STEP };
  };
  return { limit, more };
}

import { useMemo, useRef } from 'preact/hooks';

/** A press this soon after a change was meant for what stood there before (ms). */
const SETTLING = 500;

/** `begin`: something has changed; `isOver`: it was long enough ago for a press to mean what is there now. */
export interface Settling {
  begin: () => void;
  isOver: () => boolean;
}

/** Tells whether the last change was long enough ago for a press to mean what is there now. */
export function useSettling(): Settling {
  const changedAt = useRef(-SETTLING);
  return useMemo(
    () => ({
      begin: () => (changedAt.current = performance.now()),
      isOver: () => performance.now() - changedAt.current >= SETTLING,
    }),
    [],
  );
}

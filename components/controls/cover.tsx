import { useEffect, useRef } from 'preact/hooks';
import './cover.css';

/** A press this soon after the page went blank was meant for what stood there before (ms). */
const SETTLING = 500;

/** A blank page, all of it one button: Enter, Space or a double click press it; one stray click does nothing. */
export function Cover({ name, onPress }: { name: string; onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const appeared = useRef(0);
  useEffect(() => {
    appeared.current = performance.now();
    button.current?.focus({ preventScroll: true });
  }, []);
  const press = () => {
    if (performance.now() - appeared.current >= SETTLING) onPress();
  };
  return (
    <button
      ref={button}
      type="button"
      class="cover"
      aria-label={name}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      // A key's click counts none.
      onClick={(event) => {
        if (event.detail === 0) press();
      }}
      onDblClick={press}
    />
  );
}

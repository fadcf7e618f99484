import type { ComponentChildren } from 'preact';
import './row.css';

/** A line of a list that opens what it names. */
export function Row({
  current,
  onPress,
  children,
}: {
  current: boolean;
  onPress: () => void;
  children: ComponentChildren;
}) {
  return (
    <button type="button" class="list-row" aria-current={current ? 'true' : undefined} onClick={onPress}>
      {children}
    </button>
  );
}

import { useEffect } from 'preact/hooks';
import { preferences } from '@/components/app';
import type { Places } from './focus';

/** What Escape does: what is typed goes, or, if nothing is, the visit that is open. */
export interface Ways {
  clear: () => void;
  back: () => void;
}

const FIELDS = 'input, textarea, select, [contenteditable]';

/** The keys of the page: `/` to the search field, arrows between it and the rows, Escape back. */
export function useListKeys(places: Places, { clear, back }: Ways): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const target = event.target as HTMLElement;
      const act = actOf(event.key, target, places, { clear, back });
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function actOf(
  key: string,
  target: HTMLElement,
  { box, list }: Places,
  ways: Ways,
): (() => void) | undefined {
  const rows = [...(list.current?.querySelectorAll('button') ?? [])];
  const at = rows.findIndex((row) => row === target);
  const isBox = target === box.current;
  const to = (place: HTMLElement | null | undefined) => (place ? () => place.focus() : undefined);
  switch (key) {
    case '/':
      return preferences().singleKeys && !target.matches(FIELDS) ? to(box.current) : undefined;
    case 'ArrowDown':
      return isBox || at >= 0 ? (to(rows[isBox ? 0 : at + 1]) ?? nothing) : undefined;
    case 'ArrowUp':
      return at >= 0 ? to(at === 0 ? box.current : rows[at - 1]) : undefined;
    case 'Escape':
      if (isBox && box.current?.value) return ways.clear;
      if (at >= 0) return to(box.current);
      return isBox || !target.matches(FIELDS) ? ways.back : undefined;
    default:
      return undefined;
  }
}

/** The last row stays, and the page is not scrolled away under it. */
function nothing(): void {
  return undefined;
}

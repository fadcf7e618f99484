import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The places of the page that the focus goes between. */
export interface Places {
  box: RefObject<HTMLInputElement | null>;
  /** Holds the rows and what stands under them. */
  list: RefObject<HTMLElement | null>;
  detail: RefObject<HTMLElement | null>;
  /** The row that was pressed last. */
  row: RefObject<Element | null>;
}

/**
 * Where the focus goes when a visit is opened or left. It stays on the row while the list is there to be seen; where
 * there is room for one of the two alone, it goes to the visit, and comes back to its row.
 */
export function useFocus(open: string | undefined, { box, list, detail, row }: Places): void {
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    if (open !== undefined) {
      if (list.current?.offsetParent === null) detail.current?.focus();
    } else if (row.current instanceof HTMLElement && row.current.isConnected) row.current.focus();
    else box.current?.focus();
  }, [open, box, list, detail, row]);
}

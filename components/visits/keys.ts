import { useFocus, type Places } from './focus';
import { useListKeys, type Ways } from './list-keys';

interface KeysProps extends Ways {
  places: Places;
  /** The visit that is open. */
  open: string | undefined;
}

/** The page by keys alone: nothing to see. It is loaded when the page stands. */
export function Keys({ places, open, clear, back }: KeysProps) {
  useListKeys(places, { clear, back });
  useFocus(open, places);
  return null;
}

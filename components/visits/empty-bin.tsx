import { binWords } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import type { Entry } from '@/utils/visit';
import { Erase } from './erase';

/** Empties the bin, whatever the filters show of it; nothing where there is nothing in it. */
export function EmptyBin({ visits, entries }: { visits: Visits; entries: readonly Entry[] }) {
  const { empty } = binWords();
  const ids = entries.filter(({ binned }) => binned !== undefined).map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <Erase
      visits={visits}
      ids={ids}
      still={({ binned }) => binned !== undefined}
      words={{ ...empty, question: empty.question(ids.length) }}
      onErased={() => undefined}
    />
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { excerpt, textsOf, type Finding, type Piece } from '@/utils/search';
import type { Read } from './finding';

/** The line of each visit in which the words were found, by the visit's id. */
export type Excerpts = ReadonlyMap<string, Piece[]>;

/** Visits opened at once: what stands at the top of the list comes first. */
const AT_ONCE = 8;

/**
 * The excerpts of these visits for a finding. Each visit is opened for it, and let go; those of the finding before
 * stand until the new ones are there. A database that does not answer is told by the page's last net.
 */
export function useExcerpts(readVisits: Read, ids: readonly string[], finding: Finding): Excerpts {
  const excerpts = useSignal<Excerpts>(new Map());
  const asked = ids.join();
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const found = new Map<string, Piece[]>();
      for await (const slice of readVisits(asked.split(',').filter(Boolean), { atOnce: AT_ONCE })) {
        if (isOver) return;
        for (const visit of slice.visits) {
          const texts = textsOf(visit).map(({ text }) => text);
          found.set(visit.id, excerpt(texts, finding.inText, finding.asked) ?? []);
        }
        if (found.size <= AT_ONCE) excerpts.value = new Map([...excerpts.value, ...found]);
      }
      excerpts.value = found;
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [readVisits, asked, finding, excerpts]);
  return excerpts.value;
}

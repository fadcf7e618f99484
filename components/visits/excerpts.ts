import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { nextTurn } from '@/utils/browser';
import { excerpt, textsOf, type Finding, type Piece } from '@/utils/search';
import { readInSlices, type SeenNonces, type Visits } from '@/utils/store';

/** The line of each visit in which the words were found, by the visit's id. */
export type Excerpts = ReadonlyMap<string, Piece[]>;

/** What was read for the same words before: a visit that has not changed since is not opened again. */
interface Kept {
  query: string;
  seen: SeenNonces;
  found: Map<string, Piece[]>;
}

/** Visits opened at once: what stands at the top of the list comes first. */
const AT_ONCE = 10;

/**
 * The excerpts of these visits for a finding. Each visit is opened for it, and let go; those of the finding before
 * stand until the new ones are there. A database that does not answer is told by the page's last net.
 */
export function useExcerpts(visits: Visits, ids: readonly string[], finding: Finding): Excerpts {
  const excerpts = useSignal<Excerpts>(new Map());
  const kept = useRef(nothingFor(finding.query));
  const asked = ids.join();
  useEffect(() => {
    let isOver = false;
    if (kept.current.query !== finding.query) kept.current = nothingFor(finding.query);
    const { seen, found } = kept.current;
    const readAll = async () => {
      let isFirst = true;
      for await (const slice of readInSlices(visits, asked.split(',').filter(Boolean), {
        seen,
        atOnce: AT_ONCE,
      })) {
        for (const visit of slice.visits) {
          const texts = textsOf(visit).map(({ text }) => text);
          found.set(visit.id, excerpt(texts, finding.inText, finding.asked) ?? []);
          await nextTurn();
        }
        if (isOver) return;
        if (isFirst) excerpts.value = new Map([...excerpts.value, ...found]);
        isFirst = false;
      }
      if (!isOver) excerpts.value = new Map(found);
    };
    void readAll();
    return () => {
      isOver = true;
    };
  }, [visits, asked, finding, excerpts]);
  return excerpts.value;
}

function nothingFor(query: string): Kept {
  return { query, seen: new Map(), found: new Map() };
}

import { lazy } from '@/components/app';
import { visitsWords } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import { inForce } from './filtering';
import type { Finder } from './finding';
import { VisitList } from './visit-list';

const Results = lazy(() => import('./results').then(({ Results }) => Results));

interface FoundProps {
  visits: Visits;
  finder: Finder;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** The visits that were found, or all that pass the filters; else why there is none. */
export function Found({ visits, finder, chosen, onChoose }: FoundProps) {
  const filter = finder.filter.value;
  const finding = finder.finding.value;
  const results = finder.results.value;
  if (!finding || !results) {
    const entries = finder.listed.value;
    if (entries.length === 0) return <p>{whyNone(finder)}</p>;
    return <VisitList entries={entries} of={filter} chosen={chosen} onChoose={onChoose} />;
  }
  if (results.length === 0) return <p>{visitsWords().search.nothing}</p>;
  return <Results visits={visits} results={results} finding={finding} chosen={chosen} onChoose={onChoose} />;
}

function whyNone({ filter }: Finder): string {
  const { none, search } = visitsWords();
  if (inForce(filter.value) > 0) return search.nothingIn;
  return filter.value.bin ? search.emptyBin : none;
}

import { useRef } from 'preact/hooks';
import { formats } from '@/components/app';
import { Button, Row } from '@/components/controls';
import { visitsWords } from '@/utils/messages';
import { marked, type Finding, type Piece } from '@/utils/search';
import type { Visits } from '@/utils/store';
import { useExcerpts } from './excerpts';
import type { Result } from './finding';
import { useGrowing } from './growing';
import { Pieces } from './pieces';
import { nameOf } from './visit-list';

interface ResultsProps {
  visits: Visits;
  results: Result[];
  finding: Finding;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** What was found, best first, each with the line in which it was found. */
export function Results({ visits, results, finding, chosen, onChoose }: ResultsProps) {
  const text = visitsWords();
  const place = useRef<HTMLDivElement>(null);
  const { limit, more } = useGrowing(place, finding.query);
  const shown = results.slice(0, limit);
  const inTexts = shown.filter((result) => result.inTexts).map(({ entry }) => entry.id);
  const excerpts = useExcerpts(visits, inTexts, finding);
  return (
    <div ref={place} class="stack">
      <ul aria-label={text.list}>
        {shown.map((result) => (
          <li key={result.entry.id} class="visits-row">
            <Row current={result.entry.id === chosen} onPress={() => onChoose(result.entry.id)}>
              <ResultLines result={result} finding={finding} line={excerpts.get(result.entry.id)} />
            </Row>
          </li>
        ))}
      </ul>
      {results.length > limit && <Button onPress={more}>{text.search.more}</Button>}
    </div>
  );
}

function ResultLines({
  result: { entry, inTexts },
  finding,
  line,
}: {
  result: Result;
  finding: Finding;
  line: Piece[] | undefined;
}) {
  return (
    <span class="visits-result">
      <span class="visits-name" dir="auto">
        <Pieces pieces={marked(nameOf(entry), finding.inHead)} />
      </span>
      {inTexts && (
        <span class="visits-line small" dir="auto">
          {line && <Pieces pieces={line} />}
        </span>
      )}
      <span class="small quiet">
        {entry.label !== '' && (
          <>
            <bdi>
              <Pieces pieces={marked(entry.title, finding.inHead)} />
            </bdi>
            {' · '}
          </>
        )}
        <bdi>{formats.day(entry.started)}</bdi>
      </span>
    </span>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { reasonOf, type Said } from '@/components/app';
import { Button } from '@/components/controls';
import { clockNow, stampAside } from '@/utils/browser';
import { binWords } from '@/utils/messages';
import { allOfLabel, type Visits } from '@/utils/store';
import { daysLeft, type Entry } from '@/utils/visit';
import { Erase } from './erase';
import { nameOf } from './visit-list';

interface LastingProps {
  visits: Visits;
  entry: Entry;
  onErased: () => void;
}

/** How long a visit stays: kept however old it gets, so many days in the bin, or erased now. */
export function Lasting({ visits, entry, onErased }: LastingProps) {
  return (
    <div class="stack">
      {entry.binned !== undefined && (
        <InBin visits={visits} entry={entry} binned={entry.binned} onErased={onErased} />
      )}
      {entry.binned === undefined && entry.state === 'closed' && <Keep visits={visits} entry={entry} />}
      {entry.label !== '' && <OfLabel visits={visits} entry={entry} onErased={onErased} />}
    </div>
  );
}

function InBin({ visits, entry, binned, onErased }: LastingProps & { binned: number }) {
  const text = binWords();
  return (
    <>
      <p class="small">
        {text.left(daysLeft(binned, clockNow().at))} {entry.binnedBy && text.byAge}
      </p>
      <Erase
        visits={visits}
        ids={[entry.id]}
        still={(visit) => visit.binned !== undefined}
        words={{ ...text.erase, question: text.erase.question(nameOf(entry)) }}
        onErased={onErased}
      />
    </>
  );
}

function Keep({ visits, entry }: { visits: Visits; entry: Entry }) {
  const text = binWords();
  const problem = useSignal<Said | undefined>(undefined);
  const isKept = entry.kept === true;
  const change = async () => {
    try {
      await visits.change(entry.id, [{ deed: { do: isKept ? 'unkeep' : 'keep' }, stamp: stampAside() }]);
      problem.value = undefined;
    } catch (error) {
      problem.value = () => reasonOf(error);
    }
  };
  return (
    <>
      <div>
        <Button kind="chip" pressed={isKept} onPress={() => void change()}>
          {text.keep}
        </Button>
      </div>
      {isKept && <p class="small quiet">{text.kept}</p>}
      {problem.value && <p role="alert">{problem.value()}</p>}
    </>
  );
}

/** All visits of the same label at once, where there are several. */
function OfLabel({ visits, entry, onErased }: LastingProps) {
  const { eraseLabel } = binWords();
  const found = useSignal<string[]>([]);
  const problem = useSignal<Said | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    allOfLabel(visits, entry.label).then(
      (entries) => {
        if (!isOver) found.value = entries.map(({ id }) => id);
      },
      (error: unknown) => (problem.value = () => reasonOf(error)),
    );
    return () => {
      isOver = true;
    };
  }, [visits, entry, found, problem]);
  const number = found.value.length;
  return (
    <>
      {problem.value && <p role="alert">{problem.value()}</p>}
      {number > 1 && (
        <Erase
          visits={visits}
          ids={found.value}
          still={(visit) => visit.stage.state === 'closed' || visit.binned !== undefined}
          words={{
            open: eraseLabel.open(number, entry.label),
            question: eraseLabel.question(number),
            yes: eraseLabel.yes,
          }}
          onErased={onErased}
        />
      )}
    </>
  );
}

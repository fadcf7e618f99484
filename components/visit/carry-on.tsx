import { useSignal, type Signal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { formats, reasonOf, type Said } from '@/components/app';
import { Button } from '@/components/controls';
import { visitWords } from '@/utils/messages';
import { NotFound, sameLabel, type Visits } from '@/utils/store';
import { fromVisit, type Entry, type From } from '@/utils/visit';
import { FromBefore } from './from-before';

/** How many earlier visits of a label are offered, newest first. */
const OFFERS = 3;
/** The hand rests this long before a label is looked for (ms). */
const REST = 200;

interface CarryOnProps {
  visits: Visits;
  /** The visit that was chosen on the Visits page, if one was. */
  wanted: string | undefined;
  label: string;
  /** What the visit takes over, once it is chosen. */
  from: Signal<From | undefined>;
}

/** An earlier visit to carry on from: chosen on the Visits page, or offered because it has the same label. */
export function CarryOn({ visits, wanted, label, from }: CarryOnProps) {
  const { start } = visitWords();
  const offers = useSignal<Entry[]>([]);
  const problem = useSignal<Said | undefined>(undefined);
  const choose = useCallback(
    async (id: string) => {
      try {
        from.value = fromVisit(await visits.get(id));
        problem.value = undefined;
      } catch (error) {
        // One that was erased since it was chosen is no longer to be had, and nobody is asked about it.
        if (!(error instanceof NotFound)) problem.value = () => reasonOf(error);
      }
    },
    [visits, from, problem],
  );
  useEffect(() => {
    if (wanted === undefined) from.value = undefined;
    else void choose(wanted);
  }, [wanted, from, choose]);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => {
      sameLabel(visits, label, OFFERS).then(
        (found) => {
          if (!isOver) offers.value = found;
        },
        (error: unknown) => (problem.value = () => reasonOf(error)),
      );
    }, REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [visits, label, offers, problem]);

  const drop = () => {
    from.value = undefined;
    if (wanted !== undefined) void visits.carryOnFrom(null);
  };
  return (
    <>
      {problem.value && <p role="alert">{problem.value()}</p>}
      {from.value ? (
        <div class="stack">
          <FromBefore from={from.value} />
          <div>
            <Button kind="quiet" onPress={drop}>
              {start.notCarryOn}
            </Button>
          </div>
        </div>
      ) : (
        offers.value.length > 0 && (
          <div class="stack-tight">
            <p class="small quiet">{start.carryOnOffer}</p>
            {offers.value.map((entry) => (
              <Button key={entry.id} onPress={() => void choose(entry.id)}>
                {start.carryOn(entry.title, formats.day(entry.started))}
              </Button>
            ))}
          </div>
        )
      )}
    </>
  );
}

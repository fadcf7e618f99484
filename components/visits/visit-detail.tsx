import { useSignal } from '@preact/signals';
import { ArrowLeft, CornerUpRight, Pencil, Trash2 } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { reasonOf, SummaryText, words } from '@/components/app';
import { Button } from '@/components/controls';
import { openCompanionBeside, prepareCompanion, stampNow } from '@/utils/browser';
import { watchVisit, type Visits } from '@/utils/store';
import type { Entry, Visit } from '@/utils/visit';
import { nameOf } from './visit-list';

interface VisitDetailProps {
  visits: Visits;
  entry: Entry;
  onBack: () => void;
  onRemove: () => void;
}

/** One visit in full. */
export function VisitDetail({ visits, entry, onBack, onRemove }: VisitDetailProps) {
  const { visits: text } = words();
  const visit = useSignal<Visit | undefined>(undefined);
  const problem = useSignal('');
  const told = useSignal('');
  useEffect(() => void prepareCompanion(), []);
  useEffect(
    () =>
      watchVisit(visits, entry.id, {
        next: (found) => {
          visit.value = found;
          problem.value = '';
        },
        failed: (error) => (problem.value = reasonOf(error)),
      }),
    [visits, entry.id, visit, problem],
  );
  /** What happens next happens in the companion: it is opened in the turn of the press. */
  const inCompanion = async (act: () => Promise<unknown>, done: string) => {
    const opening = openCompanionBeside();
    try {
      await act();
      await opening;
      told.value = done;
    } catch (error) {
      problem.value = reasonOf(error);
    }
  };
  const reopen = async () => {
    await visits.change(entry.id, [{ deed: { do: 'reopen' }, stamp: stampNow() }]);
    await visits.bringForward(entry.id);
  };
  const isOver = entry.state === 'finished' || entry.state === 'closed';
  return (
    <article class="stack">
      <div class="visits-back">
        <Button kind="quiet" icon={ArrowLeft} onPress={onBack}>
          {text.back}
        </Button>
      </div>
      <h2 dir="auto">{nameOf(entry)}</h2>
      {problem.value && <p role="alert">{problem.value}</p>}
      {visit.value && <SummaryText visit={visit.value} />}
      <div class="row">
        {isOver && (
          <Button
            kind="quiet"
            icon={CornerUpRight}
            onPress={() => void inCompanion(() => visits.carryOnFrom(entry.id), text.carryingOn)}
          >
            {text.carryOn}
          </Button>
        )}
        {entry.state === 'closed' && (
          <Button kind="quiet" icon={Pencil} onPress={() => void inCompanion(reopen, text.reopened)}>
            {text.reopen}
          </Button>
        )}
        <Button kind="quiet" icon={Trash2} onPress={onRemove}>
          {text.remove}
        </Button>
      </div>
      <p role="status" class="small">
        {told.value}
      </p>
    </article>
  );
}

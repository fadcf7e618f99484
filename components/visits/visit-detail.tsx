import { useSignal } from '@preact/signals';
import { ArrowLeft, CornerUpRight, Pencil, RotateCcw, Trash2 } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { lazy, reasonOf, SummaryText, type Said } from '@/components/app';
import { Button } from '@/components/controls';
import { openCompanionBeside, prepareCompanion, stampAside } from '@/utils/browser';
import { openedWords } from '@/utils/messages';
import { note, watchVisit, type Visits } from '@/utils/store';
import type { Entry, Visit } from '@/utils/visit';
import { Lasting } from './lasting';
import { nameOf } from './visit-list';

export { TextSheet } from '@/components/app';

const Leaving = lazy(() => import('./leaving').then(({ Leaving }) => Leaving));
const PatientSaid = lazy(() => import('./patient-said').then(({ PatientSaid }) => PatientSaid));
const Earlier = lazy(() => import('./earlier').then(({ Earlier }) => Earlier));

interface VisitDetailProps {
  visits: Visits;
  entry: Entry;
  onBack: () => void;
  onRemove: () => void;
  onRestore: () => void;
  onErased: () => void;
}

/** One visit in full. */
export function VisitDetail({ visits, entry, onBack, onRemove, onRestore, onErased }: VisitDetailProps) {
  const { detail: text } = openedWords();
  const visit = useSignal<Visit | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const told = useSignal<Said | undefined>(undefined);
  useEffect(() => void prepareCompanion(), []);
  useEffect(() => void note(visits, { what: 'viewed', visit: entry.id }), [visits, entry.id]);
  useEffect(
    () =>
      watchVisit(visits, entry.id, {
        next: (found) => {
          visit.value = found;
          problem.value = undefined;
        },
        failed: (error) => (problem.value = () => reasonOf(error)),
      }),
    [visits, entry.id, visit, problem],
  );
  /** What happens next happens in the companion: it is opened in the turn of the press. */
  const inCompanion = async (act: () => Promise<unknown>, done: Said) => {
    const opening = openCompanionBeside();
    try {
      await act();
      await opening;
      told.value = done;
    } catch (error) {
      problem.value = () => reasonOf(error);
    }
  };
  const reopen = async () => {
    await visits.change(entry.id, [{ deed: { do: 'reopen' }, stamp: stampAside() }]);
    await visits.bringForward(entry.id);
  };
  // What comes above pushes no button away under the pointer.
  const isRead = visit.value !== undefined || problem.value !== undefined;
  const isClosed = entry.state === 'closed' && entry.binned === undefined;
  const isOver = isClosed || (entry.state === 'finished' && entry.binned === undefined);
  return (
    <article class="stack">
      <div class="visits-back">
        <Button kind="quiet" icon={ArrowLeft} onPress={onBack}>
          {text.back}
        </Button>
      </div>
      <h2 dir="auto">{nameOf(entry)}</h2>
      {problem.value && <p role="alert">{problem.value()}</p>}
      {visit.value && <SummaryText visit={visit.value} />}
      {visit.value?.feedback && <PatientSaid feedback={visit.value.feedback} />}
      {visit.value && <Earlier visits={visits} visit={visit.value} />}
      {isRead && (
        <>
          <div class="row">
            {entry.binned !== undefined && (
              <Button icon={RotateCcw} onPress={onRestore}>
                {text.restore}
              </Button>
            )}
            {isOver && (
              <Button
                kind="quiet"
                icon={CornerUpRight}
                onPress={() =>
                  void inCompanion(
                    () => visits.carryOnFrom(entry.id),
                    () => openedWords().detail.carryingOn,
                  )
                }
              >
                {text.carryOn}
              </Button>
            )}
            {isClosed && !entry.received && (
              <Button
                kind="quiet"
                icon={Pencil}
                onPress={() => void inCompanion(reopen, () => openedWords().detail.reopened)}
              >
                {text.reopen}
              </Button>
            )}
            {entry.binned === undefined && (
              <Button kind="quiet" icon={Trash2} onPress={onRemove}>
                {text.remove}
              </Button>
            )}
          </div>
          {visit.value && !visit.value.binned && <Leaving visits={visits} visit={visit.value} />}
          <Lasting visits={visits} entry={entry} onErased={onErased} />
        </>
      )}
      <p role="status" class="small">
        {told.value?.()}
      </p>
    </article>
  );
}

import { useSignal } from '@preact/signals';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isRehearsalWanted, lazy, Problem, reasonOf, tellRunning } from '@/components/app';
import { savingWords } from '@/utils/messages';
import { foreseeBuiltIn } from '@/utils/standard';
import type { Visit } from '@/utils/visit';
import { frontOf, watchIndex, type DraftBox, type Index, type Visits } from '@/utils/store';

const Start = lazy(() => import('./views').then(({ Start }) => Start));
const Front = lazy(() => import('./views').then(({ Front }) => Front));
const ThrownAway = lazy(() => import('./views').then(({ ThrownAway }) => ThrownAway));

/** Begins to read what the companion shows, while it is not yet known what that will be. */
export function foreseeCompanion(): void {
  foreseeBuiltIn();
  Start.preload();
  Front.preload();
  import('./views').then(
    ({ foreseeStart }) => foreseeStart(),
    // Start and Front meet the same, and tell of it.
    () => undefined,
  );
}

/** The companion: Start, or the visit in front. */
export function Companion({ visits }: { visits: Visits }) {
  const index = useSignal<Index | undefined>(undefined);
  const box = useSignal<DraftBox | undefined>(undefined);
  const failure = useSignal<unknown>(undefined);
  const late = useSignal<unknown>(undefined);
  const thrown = useSignal<Visit | undefined>(undefined);
  const isOpening = useRef(false);
  const isGone = useRef(false);
  // Locked: what still waits goes on, and then the place is free.
  useEffect(
    () => () => {
      isGone.current = true;
      box.peek()?.giveBack();
    },
    [box],
  );
  const openBox = useCallback(() => {
    if (isOpening.current) return;
    isOpening.current = true;
    // On its way since the page was opened: what is shown stands in the same file.
    import('./views')
      .then(({ openDraftBox }) => openDraftBox(visits, (error) => (late.value = error)))
      .then(
        (opened) => {
          if (isGone.current) opened.giveBack();
          else box.value = opened;
        },
        (error: unknown) => (failure.value = error),
      );
  }, [visits, box, failure, late]);
  // Before the first frame, in which there is nothing to paint yet.
  useLayoutEffect(
    () =>
      watchIndex(visits, {
        next: (found) => {
          failure.value = undefined;
          index.value = found;
          tellRunning(found);
          if (frontOf(found)) openBox();
        },
        failed: (error) => (failure.value = error),
      }),
    [visits, index, failure, openBox],
  );
  // Start needs no box, but what closed windows left is waiting: it is taken over once Start is painted.
  const isRead = index.value !== undefined;
  useEffect(() => {
    if (isRead) openBox();
  }, [isRead, openBox]);

  const front = index.value && frontOf(index.value);
  useEffect(() => {
    if (front !== undefined && front !== thrown.value?.id) thrown.value = undefined;
    // Meant for the moment in which it was pressed, and not for when this visit is over.
    if (front !== undefined) isRehearsalWanted.value = false;
  }, [front, thrown]);

  // What is being written stays on the screen, whatever becomes of the lists.
  if (failure.value !== undefined && !index.value) return <Problem error={failure.value} />;
  if (!index.value) return null;
  return (
    <>
      {failure.value !== undefined && <p role="alert">{reasonOf(failure.value)}</p>}
      {late.value !== undefined && <p role="alert">{savingWords().late(reasonOf(late.value))}</p>}
      {!front && thrown.value && <ThrownAway visits={visits} thrown={thrown} />}
      {!front && <Start visits={visits} index={index.value} />}
      {front && box.value && (
        <Front
          key={front}
          visits={visits}
          box={box.value}
          id={front}
          onThrowAway={(visit) => (thrown.value = visit)}
        />
      )}
    </>
  );
}

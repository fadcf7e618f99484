import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { lazy, Problem, reasonOf, words } from '@/components/app';
import type { Visit } from '@/utils/visit';
import { frontOf, openDraftBox, watchIndex, type DraftBox, type Index, type Visits } from '@/utils/store';

const Start = lazy(() => import('./start').then(({ Start }) => Start));
const ThrownAway = lazy(() => import('./thrown-away').then(({ ThrownAway }) => ThrownAway));
const Front = lazy(() => import('./front').then(({ Front }) => Front));

/** The companion: Start, or the visit in front. */
export function Companion({ visits }: { visits: Visits }) {
  const index = useSignal<Index | undefined>(undefined);
  const box = useSignal<DraftBox | undefined>(undefined);
  const failure = useSignal<unknown>(undefined);
  const late = useSignal('');
  const thrown = useSignal<Visit | undefined>(undefined);
  useEffect(() => {
    const failed = (error: unknown) => (failure.value = error);
    const stop = watchIndex(visits, {
      next: (found) => {
        failure.value = undefined;
        index.value = found;
      },
      failed,
    });
    openDraftBox(visits, (error) => (late.value = reasonOf(error))).then(
      (opened) => (box.value = opened),
      failed,
    );
    return stop;
  }, [visits, index, box, failure, late]);

  const front = index.value && frontOf(index.value);
  useEffect(() => {
    if (front !== undefined && front !== thrown.value?.id) thrown.value = undefined;
  }, [front, thrown]);

  if (failure.value !== undefined) return <Problem error={failure.value} />;
  if (!index.value) return null;
  return (
    <>
      {late.value && <p role="alert">{words().saving.late(late.value)}</p>}
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

import { useSignal, type Signal } from '@preact/signals';
import { reasonOf, type Said } from '@/components/app';
import { Button } from '@/components/controls';
import { stampAside } from '@/utils/browser';
import { visitWords } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import type { Visit } from '@/utils/visit';

/** What was just thrown away, and a way to take it back to where it was. */
export function ThrownAway({ visits, thrown }: { visits: Visits; thrown: Signal<Visit | undefined> }) {
  const { start } = visitWords();
  const problem = useSignal<Said | undefined>(undefined);
  const visit = thrown.value;
  if (!visit) return null;
  const takeBack = async () => {
    try {
      await visits.change(visit.id, [{ deed: { do: 'restore' }, stamp: stampAside() }]);
      await visits.bringForward(visit.id);
      thrown.value = undefined;
    } catch (error) {
      problem.value = () => reasonOf(error);
    }
  };
  return (
    <div class="page-body thrown-away">
      <p role="status">{start.thrownAway(visit.label || visit.type.title)}</p>
      {problem.value && <p role="alert">{problem.value()}</p>}
      <div>
        <Button onPress={() => void takeBack()}>{start.takeBack}</Button>
      </div>
    </div>
  );
}

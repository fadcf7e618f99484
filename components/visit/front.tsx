import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { Places, Problem } from '@/components/app';
import { Button } from '@/components/controls';
import { words, visitWords } from '@/utils/messages';
import type { DraftBox, Visits } from '@/utils/store';
import type { Visit } from '@/utils/visit';
import { openVisit, type OpenVisit } from './open-visit';
import { VisitView } from './visit-view';

interface FrontProps {
  visits: Visits;
  box: DraftBox;
  id: string;
  /** Hears of a visit that was thrown away here. */
  onThrowAway: (visit: Visit) => void;
}

/** The visit in front, opened for this window. One that does not open can be put aside. */
export function Front({ visits, box, id, onThrowAway }: FrontProps) {
  const opened = useSignal<OpenVisit | undefined>(undefined);
  useLayoutEffect(() => {
    const open = openVisit(visits, box, id);
    opened.value = open;
    return () => open.leave();
  }, [visits, box, id, opened]);

  const open = opened.value;
  const park = async () => {
    if (!open || (await open.flush())) await visits.park();
  };
  // What is not saved, or too long to be, is said first: it would go with the visit.
  const throwAway = async () => {
    const thrown = open?.visit.value;
    if (!open || !thrown || !(await open.flush())) return;
    if (await open.do({ do: 'bin' })) onThrowAway(thrown);
  };
  const isSafe = open?.saving.value.state === 'quiet' || open?.saving.value.state === 'saved';
  // Text that is not on the disk stays in its field.
  if (open?.failure.value !== undefined && (isSafe || !open.visit.value)) {
    return (
      <Problem error={open.failure.value} title={words().problems.visitTitle}>
        <Button onPress={() => void visits.park()}>{visitWords().visit.park}</Button>
        <Places />
      </Problem>
    );
  }
  const visit = open?.visit.value;
  return open && visit ? (
    <VisitView open={open} visit={visit} onPark={() => void park()} onThrowAway={() => void throwAway()} />
  ) : null;
}

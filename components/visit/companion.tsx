import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { lazy, Problem } from '@/components/app';
import { frontOf, openDraftBox, watchIndex, type DraftBox, type Index, type Visits } from '@/utils/store';

const Start = lazy(async () => (await import('./start')).Start);
const Front = lazy(async () => (await import('./front')).Front);

/** The companion: Start, or the visit in front. */
export function Companion({ visits }: { visits: Visits }) {
  const index = useSignal<Index | undefined>(undefined);
  const box = useSignal<DraftBox | undefined>(undefined);
  const failure = useSignal<unknown>(undefined);
  useEffect(() => {
    const failed = (error: unknown) => (failure.value = error);
    void openDraftBox(visits, failed).then((opened) => (box.value = opened), failed);
    return watchIndex(visits, { next: (found) => (index.value = found), failed });
  }, [visits, index, box, failure]);

  if (failure.value !== undefined) return <Problem error={failure.value} />;
  if (!index.value) return null;
  const front = frontOf(index.value);
  if (!front) return <Start visits={visits} index={index.value} />;
  return box.value ? <Front key={front} visits={visits} box={box.value} id={front} /> : null;
}

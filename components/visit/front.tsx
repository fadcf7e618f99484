import { useEffect, useMemo } from 'preact/hooks';
import { Problem } from '@/components/app';
import type { DraftBox, Visits } from '@/utils/store';
import { openVisit } from './open-visit';
import { VisitView } from './visit-view';

/** The visit in front, opened for this window. */
export function Front({ visits, box, id }: { visits: Visits; box: DraftBox; id: string }) {
  const open = useMemo(() => openVisit(visits, box, id), [visits, box, id]);
  useEffect(() => () => open.leave(), [open]);
  const visit = open.visit.value;
  if (open.failure.value !== undefined) return <Problem error={open.failure.value} />;
  return visit ? <VisitView open={open} visit={visit} onPark={() => void visits.park()} /> : null;
}

import { useMemo } from 'preact/hooks';
import { useRule } from '@/components/app';
import { Fold } from '@/components/controls';
import { exportWords, handOverWords } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import type { Visit } from '@/utils/visit';
import { Export } from './export';
import { HandOver } from './hand-over';

interface LeavingProps {
  visits: Visits;
  visit: Visit;
}

/** How one visit leaves the vault: handed over to a colleague once it is over, or exported; or that it may not. */
export function Leaving({ visits, visit }: LeavingProps) {
  const mayExport = useRule('allowExport');
  const ids = useMemo(() => [visit.id], [visit]);
  const { state } = visit.stage;
  const isOver = state === 'finished' || state === 'closed';
  if (mayExport === undefined) return null;
  if (!mayExport) return <p class="small quiet">{exportWords().forbidden}</p>;
  return (
    <div class="stack-tight">
      {isOver && (
        <Fold label={handOverWords().title}>
          <HandOver visits={visits} visit={visit} />
        </Fold>
      )}
      <Fold label={exportWords().one}>
        <Export visits={visits} ids={ids} one={visit.id} />
      </Fold>
    </div>
  );
}

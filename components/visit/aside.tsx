import { lazy, Places } from '@/components/app';
import { Button } from '@/components/controls';
import { visitWords } from '@/utils/messages';
import { ChangeType } from './change-type';
import type { VisitProps } from './open-visit';

const Floating = lazy(() => import('./floating').then(({ Floating }) => Floating));

export interface AsideProps extends VisitProps {
  onPark: () => void;
  onThrowAway: () => void;
}

/** What can be done with the visit as a whole, and the other places: quiet, below everything of the visit itself. */
export function Aside({ open, visit, onPark, onThrowAway }: AsideProps) {
  const { visit: text } = visitWords();
  const isGoingOn = visit.stage.state === 'started' || visit.stage.state === 'joined';
  return (
    <div class="stack">
      {isGoingOn && <ChangeType open={open} visit={visit} />}
      <div class="row">
        <Button kind="quiet" onPress={onPark}>
          {text.park}
        </Button>
        <Button kind="quiet" onPress={onThrowAway}>
          {text.throwAway}
        </Button>
      </div>
      <Places />
      {isGoingOn && <Floating open={open} />}
    </div>
  );
}

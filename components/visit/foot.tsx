import { SavingStatus, NotSaved } from './saving-status';
import { Undo } from './undo';
import type { VisitProps } from './open-visit';

/** The bar at the foot of every view of a visit: Undo, and whether all is saved. It never moves. */
export function Foot({ open, visit }: VisitProps) {
  return (
    <footer class="foot">
      <NotSaved open={open} />
      <div class="foot-bar">
        <Undo open={open} visit={visit} />
        <SavingStatus open={open} />
      </div>
    </footer>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BeforeClosing } from './before-closing';
import { BeforeJoining } from './before-joining';
import { Finish } from './finish';
import type { VisitProps } from './open-visit';
import { QuietMiddle } from './quiet-middle';
import { takeUndoKey } from './undo';
import './visit.css';

/** The visit in front, at the point of its life where it is. */
export function VisitView({ open, visit, onPark }: VisitProps & { onPark: () => void }) {
  const closing = useSignal(false);
  useEffect(() => takeUndoKey(open), [open]);
  const { state } = visit.stage;
  useEffect(() => {
    if (state !== 'joined') closing.value = false;
  }, [state, closing]);
  switch (state) {
    case 'started':
      return <BeforeJoining open={open} visit={visit} onPark={onPark} />;
    case 'joined':
      return closing.value ? (
        <BeforeClosing open={open} visit={visit} onBack={() => (closing.value = false)} />
      ) : (
        <QuietMiddle open={open} visit={visit} onClosing={() => (closing.value = true)} onPark={onPark} />
      );
    case 'finished':
    case 'closed':
      return <Finish open={open} visit={visit} onPark={onPark} />;
  }
}

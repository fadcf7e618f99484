import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AsideProps } from './aside';
import { BeforeClosing } from './before-closing';
import { BeforeJoining } from './before-joining';
import { Finish } from './finish';
import { QuietMiddle } from './quiet-middle';
import { takeUndoKey } from './undo';
import './visit.css';

/** The visit in front, at the point of its life where it is. */
export function VisitView(props: AsideProps) {
  const { open, visit } = props;
  const closing = useSignal(false);
  useEffect(() => takeUndoKey(open), [open]);
  const { state } = visit.stage;
  useEffect(() => {
    if (state !== 'joined') closing.value = false;
  }, [state, closing]);
  switch (state) {
    case 'started':
      return <BeforeJoining {...props} />;
    case 'joined':
      return closing.value ? (
        <BeforeClosing open={open} visit={visit} onBack={() => (closing.value = false)} />
      ) : (
        <QuietMiddle {...props} onClosing={() => (closing.value = true)} />
      );
    case 'finished':
    case 'closed':
      return <Finish {...props} />;
  }
}

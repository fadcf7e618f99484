import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isHidden, lazy } from '@/components/app';
import type { AsideProps } from './aside';
import { BeforeClosing } from './before-closing';
import { BeforeJoining } from './before-joining';
import { Finish } from './finish';
import { isHelpOpen, KEYS, leaveTextByEscape, useKeys } from './keys';
import { QuietMiddle } from './quiet-middle';
import { takeUndoKey } from './undo';
import './visit.css';

const KeysHelp = lazy(() => import('./keys-help').then(({ KeysHelp }) => KeysHelp));

/** The visit in front, and over it, for someone who asks, what each key does. */
export function VisitView(props: AsideProps) {
  const { open } = props;
  useEffect(() => takeUndoKey(open), [open]);
  useEffect(leaveTextByEscape, []);
  useKeys({ [KEYS.help]: () => (isHelpOpen.value = true) });
  return (
    <>
      <AtItsPoint {...props} />
      {isHelpOpen.value && !isHidden() && <KeysHelp onClose={() => (isHelpOpen.value = false)} />}
    </>
  );
}

/** The visit in front, at the point of its life where it is. */
function AtItsPoint(props: AsideProps) {
  const { open, visit } = props;
  const closing = useSignal(false);
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

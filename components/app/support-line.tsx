import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readStandard, standardInForce } from './standard';

/** Whom to ask for help, as the clinic's standard says; nothing where it says nothing. */
export function SupportLine() {
  const isUnread = useSignal(false);
  useEffect(() => {
    // The error above is told; what the clinic says of help is not to be had then.
    readStandard().catch(() => (isUnread.value = true));
  }, [isUnread]);
  const line = isUnread.value ? undefined : standardInForce()?.support;
  return line ? <p dir="auto">{line}</p> : null;
}

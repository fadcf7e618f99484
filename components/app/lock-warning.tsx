import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Button } from '@/components/controls';
import { lockWarning, momentAt } from '@/utils/browser';
import { lockWords } from '@/utils/messages';
import { stayUnlocked } from '@/utils/vault';
import { formats } from './formats';

/** Tells that the vault is about to be locked because nobody is there; any key or press is somebody. */
export function LockWarning() {
  const until = useSignal<number | undefined>(undefined);
  useEffect(() => {
    void lockWarning.get().then((found) => (until.value ??= found));
    return lockWarning.watch((found) => (until.value = found));
  }, [until]);
  const isWarned = until.value !== undefined;
  // Before it can be read: a key in that very frame is somebody too.
  useLayoutEffect(() => {
    if (!isWarned) return;
    const stay = () => void stayUnlocked();
    const told = ['keydown', 'pointerdown'];
    for (const name of told) globalThis.addEventListener(name, stay, { capture: true });
    return () => {
      for (const name of told) globalThis.removeEventListener(name, stay, { capture: true });
    };
  }, [isWarned]);
  if (until.value === undefined) return null;
  const text = lockWords();
  return (
    <div class="mishap stack">
      <p role="alert">{text.warning(formats.clock(momentAt(until.value)))}</p>
      <Button onPress={() => void stayUnlocked()}>{text.stay}</Button>
    </div>
  );
}

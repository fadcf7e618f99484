import { useSignal } from '@preact/signals';
import { Lock } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls';
import { unlockedKey } from '@/utils/browser';
import { words } from '@/utils/messages';
import { mishap } from './mishap';
import { lockNow } from './vault-door';

/** Locks every window now; says why if text that is not saved yet would be lost. */
export function LockButton() {
  const { places } = words();
  const lock = async () => {
    if (!(await lockNow())) mishap.value = () => words().problems.notLocked;
  };
  const isOpen = useSignal(false);
  useEffect(() => {
    void unlockedKey.get().then((kept) => (isOpen.value = kept?.isOpen === true));
  }, [isOpen]);
  // Without a passphrase there is nothing to lock.
  if (isOpen.value) return null;
  return (
    <Button kind="quiet" icon={Lock} onPress={() => void lock()}>
      {places.lockNow}
    </Button>
  );
}

import { Lock } from 'lucide-preact';
import { Button } from '@/components/controls';
import { mishap } from './mishap';
import { lockNow } from './vault-door';
import { words } from './words';

/** Locks every window now; says why if text that is not saved yet would be lost. */
export function LockButton() {
  const { places, problems } = words();
  const lock = async () => {
    if (!(await lockNow())) mishap.value = problems.notLocked;
  };
  return (
    <Button kind="quiet" icon={Lock} onPress={() => void lock()}>
      {places.lockNow}
    </Button>
  );
}

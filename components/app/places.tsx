import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { AppWindow, ListChecks, Lock } from 'lucide-preact';
import { Button } from '@/components/controls';
import { isOwnWindow, openOwnWindow, openVisits } from '@/utils/browser';
import { lockNow } from './vault-door';
import { words } from './words';

/** The quiet row at the foot of the companion: the other places, and the lock. */
export function Places() {
  const { places, vault } = words();
  const alone = useSignal(true);
  useEffect(() => {
    void isOwnWindow().then((own) => (alone.value = own));
  }, [alone]);
  return (
    <nav class="row">
      <Button kind="quiet" icon={ListChecks} onPress={() => void openVisits()}>
        {places.visits}
      </Button>
      {!alone.value && (
        <Button kind="quiet" icon={AppWindow} onPress={() => void openOwnWindow()}>
          {places.ownWindow}
        </Button>
      )}
      <Button kind="quiet" icon={Lock} onPress={() => void lockNow()}>
        {vault.lockNow}
      </Button>
    </nav>
  );
}

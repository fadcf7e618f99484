import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { AppWindow, ListChecks, Settings2 } from 'lucide-preact';
import { Button } from '@/components/controls';
import { isOwnWindow, openOwnWindow, openSettings, openVisits } from '@/utils/browser';
import { LockButton } from './lock-button';
import { words } from './words';

/** The quiet row at the foot of the companion: the other places, and the lock. */
export function Places() {
  const { places } = words();
  const alone = useSignal(true);
  useEffect(() => {
    void isOwnWindow().then((own) => (alone.value = own));
  }, [alone]);
  return (
    <nav class="row">
      <Button kind="quiet" icon={ListChecks} onPress={() => void openVisits()}>
        {places.visits}
      </Button>
      <Button kind="quiet" icon={Settings2} onPress={() => void openSettings()}>
        {places.settings}
      </Button>
      {!alone.value && (
        <Button kind="quiet" icon={AppWindow} onPress={() => void openOwnWindow()}>
          {places.ownWindow}
        </Button>
      )}
      <LockButton />
    </nav>
  );
}

import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { AppWindow, EyeOff, ListChecks, Settings2 } from 'lucide-preact';
import { Button } from '@/components/controls';
import { isOwnWindow, openOwnWindow, openSettings, openVisits } from '@/utils/browser';
import { words } from '@/utils/messages';
import { hide, HIDE_KEY } from './hiding';
import { LockButton } from './lock-button';
import { toldKey } from './preferences';

/** The quiet row at the foot of the companion: the other places, and the lock. */
export function Places() {
  const { places } = words();
  const alone = useSignal(true);
  useEffect(() => {
    void isOwnWindow().then((own) => (alone.value = own));
  }, [alone]);
  return (
    <nav class="row places">
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
      <Button kind="quiet" icon={EyeOff} shortcut={toldKey(HIDE_KEY)} onPress={hide}>
        {places.hide}
      </Button>
      <LockButton />
    </nav>
  );
}

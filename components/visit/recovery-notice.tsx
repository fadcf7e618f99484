import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls';
import { clockNow, openSettings, recoveryLater } from '@/utils/browser';
import { lockWords } from '@/utils/messages';
import { readProtection } from '@/utils/store';
import { Notice } from './notice';

/** For how long someone who said "not now" is left alone, ms. */
const LATER = 14 * 24 * 60 * 60_000;

/** Tells between two visits that a forgotten passphrase would lose everything, as long as that is so. */
export function RecoveryNotice() {
  const text = lockWords().noRecoveryCode;
  const isTold = useSignal(false);
  useEffect(() => {
    void Promise.all([readProtection(), recoveryLater.get()]).then(([found, until = 0]) => {
      const { hasPassphrase, hasRecoveryCode } = found;
      isTold.value = hasPassphrase && !hasRecoveryCode && clockNow().at > until;
    });
  }, [isTold]);
  if (!isTold.value) return null;
  const later = async () => {
    await recoveryLater.set(clockNow().at + LATER);
    isTold.value = false;
  };
  return (
    <Notice label={text.notice}>
      <p>{text.why}</p>
      <div class="row">
        <Button kind="quiet" onPress={() => void openSettings()}>
          {text.make}
        </Button>
        <Button kind="quiet" onPress={() => void later()}>
          {text.later}
        </Button>
      </div>
    </Notice>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button, Fold } from '@/components/controls';
import { lockWords } from '@/utils/messages';
import { readRule } from '@/utils/standard';
import { tellMishap } from './mishap';

/** For those who choose it, where nobody forbids it: a vault that is named for what it is. */
export function WithoutPassphrase({ onCreate }: { onCreate: () => void }) {
  const { unprotected } = lockWords();
  const isForbidden = useSignal(true);
  useEffect(() => {
    readRule('requirePassphrase').then(
      ({ value, isLocked }) => (isForbidden.value = value && isLocked),
      tellMishap,
    );
  }, [isForbidden]);
  if (isForbidden.value) return null;
  return (
    <Fold label={unprotected.fold}>
      <div class="stack">
        <p>{unprotected.text}</p>
        <div>
          <Button onPress={onCreate}>{unprotected.create}</Button>
        </div>
      </div>
    </Fold>
  );
}

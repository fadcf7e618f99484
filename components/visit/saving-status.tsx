import { lazy, reasonOf } from '@/components/app';
import { Button } from '@/components/controls';
import { savingWords } from '@/utils/messages';
import type { OpenVisit } from './open-visit';

const Rescue = lazy(() => import('./rescue').then(({ Rescue }) => Rescue));

/** "Saved" once the write is on the disk; "Not saved", why, and a way to try again. */
export function SavingStatus({ open }: { open: OpenVisit }) {
  const current = open.saving.value;
  const text =
    current.state === 'saving' ? savingWords().saving : current.state === 'saved' ? savingWords().saved : '';
  return (
    <p role="status" class="saving small quiet">
      {text}
    </p>
  );
}

/** The one alert that may speak in a call. */
export function NotSaved({ open }: { open: OpenVisit }) {
  const current = open.saving.value;
  if (current.state !== 'failed') return null;
  return (
    <div class="not-saved">
      <p role="alert">{savingWords().notSaved(reasonOf(current.error))}</p>
      <div class="row">
        <Button onPress={() => void open.flush()}>{savingWords().retry}</Button>
        <Rescue open={open} />
      </div>
    </div>
  );
}

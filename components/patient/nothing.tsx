import { patientWords } from '@/utils/messages';
import { Sheet } from './sheet';

/** All that this page says when there is nothing for a patient on it, whatever the reason. */
export function Nothing() {
  return (
    <Sheet isQuiet>
      <p>{patientWords().nothing}</p>
    </Sheet>
  );
}

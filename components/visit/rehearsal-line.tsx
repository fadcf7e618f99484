import { endRehearsal, isRehearsal } from '@/components/app';
import { Button } from '@/components/controls';
import { welcomeWords } from '@/utils/messages';
import type { OpenVisit } from './open-visit';

type Point = Exclude<keyof ReturnType<typeof welcomeWords>['rehearsal'], 'label' | 'keep'>;

/** What to try at this point of a rehearsal; in a visit, nothing. At its end it can be made a visit: a patient may have come. */
export function RehearsalLine({ open, at }: { open: OpenVisit; at: Point }) {
  if (!isRehearsal(open.id)) return null;
  const { rehearsal: text } = welcomeWords();
  return (
    <div class="rehearsal stack-tight">
      <p class="small">{text[at]}</p>
      {at === 'finished' && (
        <div>
          <Button kind="quiet" onPress={() => void endRehearsal()}>
            {text.keep}
          </Button>
        </div>
      )}
    </div>
  );
}

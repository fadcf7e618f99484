import { lazy, preferences } from '@/components/app';
import { Button, Checkbox } from '@/components/controls';
import type { VisitType } from '@/utils/checklist';
import { inForceWords } from '@/utils/messages';
import type { Configuration } from '@/utils/standard';
import { print } from './sheet';
import { usePrefer } from './use-prefer';

const Yours = lazy(() => import('./yours').then(({ Yours }) => Yours));

interface TypeDeedsProps {
  type: VisitType;
  /** What clinicians may change for themselves. */
  allowed: Configuration['personalEdits'];
}

/** What one can do with a visit type of the standard in force. */
export function TypeDeeds({ type, allowed }: TypeDeedsProps) {
  const isChangeable = Object.values(allowed).some(Boolean);
  return (
    <>
      <div class="setting-items stack-tight">
        <Favourite type={type} />
        <Button onPress={() => print([type])}>{inForceWords().print.type}</Button>
      </div>
      {isChangeable && <Yours type={type} allowed={allowed} />}
    </>
  );
}

function Favourite({ type: { id } }: { type: VisitType }) {
  const { problem, change } = usePrefer();
  const { favourites } = preferences();
  const set = (wanted: boolean) =>
    change({ favourites: [...favourites.filter((each) => each !== id), ...(wanted ? [id] : [])] });
  return (
    <>
      <Checkbox label={inForceWords().favourite} checked={favourites.includes(id)} onChange={set} />
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}

import { useSignal } from '@preact/signals';
import { formats, lazy, preferences } from '@/components/app';
import { Checkbox, Disclosure } from '@/components/controls';
import { today } from '@/utils/browser';
import type { VisitType } from '@/utils/checklist';
import type { Configuration } from '@/utils/standard';
import { ItemTexts } from './item-texts';
import { inForceWords } from './standard-words';
import { usePrefer } from './use-prefer';

const Yours = lazy(() => import('./yours').then(({ Yours }) => Yours));

interface TypeListProps {
  types: VisitType[];
  /** What the list is called. */
  name: string;
  /** What one may change of them for oneself, where they are those in force; which of them Start offers first, in any case. */
  allowed?: Configuration['personalEdits'];
}

/** Visit types, each folded away with all its items. */
export function TypeList({ types, name, allowed }: TypeListProps) {
  return (
    <ul class="setting-list" aria-label={name}>
      {types.map((type) => (
        <li key={type.id}>
          <Type type={type} {...(allowed ? { allowed } : {})} />
        </li>
      ))}
    </ul>
  );
}

function Type({ type, allowed }: { type: VisitType; allowed?: TypeListProps['allowed'] }) {
  const isChangeable = allowed !== undefined && Object.values(allowed).some(Boolean);
  const open = useSignal(false);
  return (
    <Disclosure
      label={type.title}
      hint={factsOf(type)}
      open={open.value}
      onToggle={(wanted) => (open.value = wanted)}
    >
      {allowed && <Favourite type={type} />}
      {isChangeable && <Yours type={type} allowed={allowed} />}
      <ItemTexts type={type} />
    </Disclosure>
  );
}

/** How many items a visit type has, and by when someone reads it again. */
export function factsOf({ items, reviewBy }: VisitType): string {
  const text = inForceWords();
  const isPassed = reviewBy !== undefined && reviewBy < today();
  const review = reviewBy && text[isPassed ? 'reviewPassed' : 'reviewBy'](formats.date(reviewBy));
  return [text.items(items.length), review].filter(Boolean).join(' · ');
}

function Favourite({ type: { id } }: { type: VisitType }) {
  const { problem, change } = usePrefer();
  const { favourites } = preferences();
  const set = (wanted: boolean) =>
    change({ favourites: [...favourites.filter((each) => each !== id), ...(wanted ? [id] : [])] });
  return (
    <div class="setting-items">
      <Checkbox label={inForceWords().favourite} checked={favourites.includes(id)} onChange={set} />
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}

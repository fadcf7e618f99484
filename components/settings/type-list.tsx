import { useSignal } from '@preact/signals';
import { formats, preferences } from '@/components/app';
import { Checkbox, Disclosure } from '@/components/controls';
import { today } from '@/utils/browser';
import type { VisitType } from '@/utils/checklist';
import { ItemTexts } from './item-texts';
import { inForceWords } from './standard-words';
import { usePrefer } from './use-prefer';

interface TypeListProps {
  types: VisitType[];
  /** What the list is called. */
  name: string;
  /** Whether one can say here which of them Start offers first. */
  withFavourites?: boolean;
}

/** Visit types, each folded away with all its items. */
export function TypeList({ types, name, withFavourites = false }: TypeListProps) {
  return (
    <ul class="setting-list" aria-label={name}>
      {types.map((type) => (
        <li key={type.id}>
          <Type type={type} withFavourite={withFavourites} />
        </li>
      ))}
    </ul>
  );
}

function Type({ type, withFavourite }: { type: VisitType; withFavourite: boolean }) {
  const open = useSignal(false);
  return (
    <Disclosure
      label={type.title}
      hint={factsOf(type)}
      open={open.value}
      onToggle={(wanted) => (open.value = wanted)}
    >
      {withFavourite && <Favourite type={type} />}
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

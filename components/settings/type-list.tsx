import type { ComponentChildren } from 'preact';
import { formats } from '@/components/app';
import { Fold } from '@/components/controls';
import { today } from '@/utils/browser';
import type { VisitType } from '@/utils/checklist';
import { inForceWords } from '@/utils/messages';
import { ItemTexts } from './item-texts';

interface TypeListProps {
  types: VisitType[];
  /** What the list is called. */
  name: string;
  /** What one can do with a type, over its items. */
  above?: (type: VisitType) => ComponentChildren;
}

/** Visit types, each folded away with all its items. */
export function TypeList({ types, name, above }: TypeListProps) {
  return (
    <ul class="setting-list" aria-label={name}>
      {types.map((type) => (
        <li key={type.id}>
          <Type type={type}>{above?.(type)}</Type>
        </li>
      ))}
    </ul>
  );
}

function Type({ type, children }: { type: VisitType; children: ComponentChildren }) {
  return (
    <Fold label={type.title} hint={factsOf(type)}>
      {children}
      <ItemTexts type={type} />
    </Fold>
  );
}

/** How many items a visit type has, and by when someone reads it again. */
export function factsOf({ items, reviewBy }: VisitType): string {
  const text = inForceWords();
  const isPassed = reviewBy !== undefined && reviewBy < today();
  const review = reviewBy && text[isPassed ? 'reviewPassed' : 'reviewBy'](formats.date(reviewBy));
  return [text.items(items.length), review].filter(Boolean).join(' · ');
}

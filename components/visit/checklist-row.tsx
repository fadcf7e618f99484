import { useSignal } from '@preact/signals';
import { ChevronDown, ChevronUp } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { Button, Checkbox } from '@/components/controls';
import type { Item } from '@/utils/checklist';
import { locale, visitWords } from '@/utils/messages';
import { isMine, itemField, markOf, rivalsOf, textOf } from '@/utils/visit';
import { Chips } from './chips';
import type { VisitProps } from './open-visit';
import { Roles } from './roles';
import { VisitText } from './visit-text';
import { WhyAndSay } from './why-and-say';

interface ChecklistRowProps extends VisitProps {
  item: Item;
  /** Everything about the item in sight, as at a pause point. */
  full: boolean;
  /** Whether it stands at the top edge too. */
  isNext: boolean;
  /** The phase's name, on its first item. */
  phase: string | undefined;
}

/** One item: a checkbox that shows done, "not needed" written beside it, and more one press away. */
export function ChecklistRow({ open, visit, item, full, isNext, phase }: ChecklistRowProps) {
  const { visit: text } = visitWords();
  const id = useId();
  const unfolded = useSignal(false);
  const mark = markOf(visit, item.id);
  const isNotNeeded = mark?.state === 'not-needed';
  const described = [isNotNeeded && `${id}-state`, item.roles.length > 0 && `${id}-roles`]
    .filter(Boolean)
    .join(' ');
  const isOpen = full || unfolded.value;
  const kind = isMine(visit, item) ? '' : ' item-of-others';
  return (
    <li
      class={`item${isNotNeeded ? ' item-not-needed' : ''}${kind}`}
      aria-current={isNext ? 'step' : undefined}
    >
      {phase && <p class="item-phase small quiet">{phase}</p>}
      <div class="item-line" lang={visit.type.language}>
        <Checkbox
          label={item.label}
          checked={mark?.state === 'done'}
          {...(described ? { describedBy: described } : {})}
          onChange={(wanted) => void open.do({ do: wanted ? 'markDone' : 'clearMark', item: item.id })}
        />
        {isNotNeeded && (
          <span id={`${id}-state`} class="small quiet" lang={locale()}>
            {text.notNeededState}
          </span>
        )}
        {!full && (
          <Button
            kind="quiet"
            icon={isOpen ? ChevronUp : ChevronDown}
            name={text.more(item.label)}
            expanded={isOpen}
            controls={`${id}-more`}
            onPress={() => (unfolded.value = !unfolded.value)}
          >
            {null}
          </Button>
        )}
      </div>
      {item.roles.length > 0 && (
        <p id={`${id}-roles`} class="item-roles small">
          <Roles visit={visit} item={item} />
        </p>
      )}
      <div id={`${id}-more`} class="item-more" hidden={!isOpen}>
        {isOpen && <More open={open} visit={visit} item={item} />}
      </div>
    </li>
  );
}

function More({ open, visit, item }: VisitProps & { item: Item }) {
  const { visit: text } = visitWords();
  const field = itemField(item.id);
  const noting = useSignal(textOf(visit, field) !== '' || rivalsOf(visit, field).length > 0);
  const mark = markOf(visit, item.id);
  return (
    <div class="stack">
      <WhyAndSay item={item} language={visit.type.language} />
      <Chips open={open} visit={visit} item={item} />
      <div class="row">
        {mark ? (
          <Button kind="chip" onPress={() => void open.do({ do: 'clearMark', item: item.id })}>
            {text.openAgain}
          </Button>
        ) : (
          <Button kind="chip" onPress={() => void open.do({ do: 'markNotNeeded', item: item.id })}>
            {text.notNeeded}
          </Button>
        )}
        {!noting.value && (
          <Button kind="chip" name={text.itemNote(item.label)} onPress={() => (noting.value = true)}>
            {text.note}
          </Button>
        )}
      </div>
      {noting.value && (
        <VisitText open={open} visit={visit} field={field} label={text.itemNote(item.label)} low focus />
      )}
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { CalendarPlus, Check, Undo2 } from 'lucide-preact';
import { formats, reasonOf, type Said } from '@/components/app';
import { Button, Fold } from '@/components/controls';
import { stampAside, today } from '@/utils/browser';
import { afterWords, dayKey, summaryWords } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import { aWeekAfter, byDay, openFollowUps, type Deed, type Entry, type OpenFollowUp } from '@/utils/visit';
import { nameOf } from './visit-list';

/** One that was done or moved here: it keeps its place, so that none moves under the pointer, and can be taken back. */
interface Handled {
  open: OpenFollowUp;
  /** The day it was moved to; else it was done. */
  to?: string;
}

/** What is to be followed up, of all visits: each is done, or moved by a week, with one press. */
export function FollowUpList({ visits, entries }: { visits: Visits; entries: readonly Entry[] }) {
  const { due: text } = afterWords();
  const handled = useSignal<ReadonlyMap<string, Handled>>(new Map());
  const problem = useSignal<Said | undefined>(undefined);
  const told = useSignal<Said | undefined>(undefined);
  const open = openFollowUps(entries, today());
  const gone = [...handled.value.values()].filter(
    ({ open: { followUp } }) => !open.some((other) => other.followUp.id === followUp.id),
  );
  const all = [
    ...open.map((found) => handled.value.get(found.followUp.id)?.open ?? found),
    ...gone.map(({ open: was }) => was),
  ];
  // Each stands where it stood before it was moved.
  const shown = all.sort(byDay);
  const change = async (found: OpenFollowUp, deed: Deed, after: Handled | undefined, say: () => string) => {
    try {
      await visits.change(found.entry.id, [{ deed, stamp: stampAside() }]);
      const { id } = found.followUp;
      const next = new Map(handled.value);
      if (after) next.set(id, after);
      else next.delete(id);
      handled.value = next;
      told.value = say;
      problem.value = undefined;
    } catch (error) {
      problem.value = () => reasonOf(error);
    }
  };
  if (shown.length === 0) return null;
  return (
    <Fold label={text.number(open.length)}>
      {problem.value && <p role="alert">{problem.value()}</p>}
      <ul class="stack-tight" aria-label={text.title}>
        {shown.map((found) => (
          <li key={found.followUp.id} class="visits-due">
            <One found={found} handled={handled.value.get(found.followUp.id)} onChange={change} />
          </li>
        ))}
      </ul>
      <p role="status" class="out-of-sight">
        {told.value?.()}
      </p>
    </Fold>
  );
}

interface OneProps {
  found: OpenFollowUp;
  handled: Handled | undefined;
  onChange: (found: OpenFollowUp, deed: Deed, after: Handled | undefined, say: () => string) => Promise<void>;
}

function One({ found, handled, onChange }: OneProps) {
  const { due: text, followUp: words } = afterWords();
  const { entry, followUp, when } = found;
  const { id, what, who, by } = followUp;
  const day = by === undefined ? '' : formats.date(by);
  const to = aWeekAfter(by === undefined || when === 'overdue' ? today() : by);
  const done = () =>
    void onChange(found, { do: 'doFollowUp', id }, { open: found }, () => text.doneTold(what));
  const move = () =>
    void onChange(found, { do: 'changeFollowUp', id, change: { by: to } }, { open: found, to }, () =>
      text.moved(what, formats.date(to)),
    );
  const takeBack = () =>
    void onChange(
      found,
      handled?.to === undefined
        ? { do: 'reopenFollowUp', id }
        : { do: 'changeFollowUp', id, change: { by: by ?? null } },
      undefined,
      () => '',
    );
  return (
    <>
      <div class="visits-due-text">
        <p dir="auto">{summaryWords().text.followUpLine(what, who, day)}</p>
        <p class="small quiet" dir="auto">
          {[text.when[when], text.of(nameOf(entry), formats.date(dayKey(entry.started)))].join(' · ')}
        </p>
      </div>
      {handled ? (
        <div class="row">
          <span class="small quiet">
            {handled.to === undefined ? text.doneTold(what) : text.moved(what, formats.date(handled.to))}
          </span>
          <Button kind="quiet" icon={Undo2} focus onPress={takeBack}>
            {text.takeBack}
          </Button>
        </div>
      ) : (
        <div class="row">
          <Button kind="quiet" icon={Check} name={words.doneNamed(what)} onPress={done}>
            {words.done}
          </Button>
          <Button kind="quiet" icon={CalendarPlus} name={text.moveNamed(what)} onPress={move}>
            {text.move}
          </Button>
        </div>
      )}
    </>
  );
}

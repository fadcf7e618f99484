import { useSignal } from '@preact/signals';
import { Check, Plus, RotateCcw, Trash2 } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { formats } from '@/components/app';
import { Button, DateField, Field } from '@/components/controls';
import { randomId } from '@/utils/browser';
import { afterWords, summaryWords } from '@/utils/messages';
import { FOLLOW_UP_LIMITS, FOLLOW_UPS_AT_MOST, type FollowUp } from '@/utils/visit';
import type { OpenVisit, VisitProps } from './open-visit';

/** What is still to be done after the visit: what, by whom, by which day. Each is saved as it is typed. */
export function FollowUps({ open, visit }: VisitProps) {
  const { followUp: text } = afterWords();
  const all = visit.followUps ?? [];
  const added = useSignal<string | undefined>(undefined);
  /** The one whose button was pressed last: what comes in that button's place takes the focus. */
  const pressed = useSignal<string | undefined>(undefined);
  const removed = useSignal(0);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (added.value !== undefined) list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
  }, [added.value]);
  const add = () => {
    const id = randomId();
    void open.do({ do: 'addFollowUp', id });
    added.value = id;
  };
  const press = (id: string) => {
    pressed.value = id;
  };
  const remove = (id: string) => {
    removed.value += 1;
    void open.do({ do: 'removeFollowUp', id });
  };
  return (
    <div class="stack">
      {all.length > 0 && (
        <ul ref={list} class="stack" aria-label={text.list}>
          {all.map((followUp) => {
            const One = followUp.done ? DoneOne : OpenOne;
            return (
              <li key={followUp.id} class="follow-up">
                <One
                  open={open}
                  followUp={followUp}
                  isPressed={pressed.value === followUp.id}
                  onPress={() => press(followUp.id)}
                  onRemove={() => remove(followUp.id)}
                />
              </li>
            );
          })}
        </ul>
      )}
      {all.length < FOLLOW_UPS_AT_MOST ? (
        <div>
          <Button key={removed.value} icon={Plus} focus={removed.value > 0} onPress={add}>
            {text.add}
          </Button>
        </div>
      ) : (
        <p class="small quiet">{text.full(FOLLOW_UPS_AT_MOST)}</p>
      )}
    </div>
  );
}

interface OneProps {
  open: OpenVisit;
  followUp: FollowUp;
  isPressed: boolean;
  onPress: () => void;
  onRemove: () => void;
}

function OpenOne({ open, followUp, isPressed, onPress, onRemove }: OneProps) {
  const { followUp: text } = afterWords();
  const { id, what, who, by } = followUp;
  const isEmpty = what.trim() === '' && (who.trim() !== '' || by !== undefined);
  return (
    <div class="stack-tight">
      <Field
        label={text.what}
        value={what}
        limit={FOLLOW_UP_LIMITS.what}
        hint={atLimit(what, FOLLOW_UP_LIMITS.what) ?? (isEmpty ? text.needsWhat : '')}
        hintLive
        onInput={(typed) => open.writeFollowUp(id, { what: typed })}
      />
      <div class="follow-up-facts">
        <Field
          label={text.who}
          value={who}
          limit={FOLLOW_UP_LIMITS.who}
          hint={atLimit(who, FOLLOW_UP_LIMITS.who) ?? ''}
          hintLive
          onInput={(typed) => open.writeFollowUp(id, { who: typed })}
        />
        <DateField
          label={text.by}
          value={by ?? ''}
          onChange={(day) => open.writeFollowUp(id, { by: day || null })}
        />
      </div>
      <div class="row">
        <Button
          kind="quiet"
          icon={Check}
          name={text.doneNamed(what)}
          focus={isPressed}
          onPress={() => {
            onPress();
            void open.do({ do: 'doFollowUp', id });
          }}
        >
          {text.done}
        </Button>
        <Remove what={what} onRemove={onRemove} />
      </div>
    </div>
  );
}

/** That a field takes no more: the browser cuts off in silence what is pasted beyond. */
function atLimit(typed: string, limit: number): string | undefined {
  return typed.length < limit ? undefined : afterWords().followUp.atLimit(limit);
}

function DoneOne({ open, followUp, isPressed, onPress, onRemove }: OneProps) {
  const { followUp: text } = afterWords();
  const { followUpLine, followUpDone } = summaryWords().text;
  const { id, what, who, by } = followUp;
  return (
    <div class="stack-tight">
      <p dir="auto">{followUpDone(followUpLine(what, who, by === undefined ? '' : formats.date(by)))}</p>
      <div class="row">
        <Button
          kind="quiet"
          icon={RotateCcw}
          name={text.reopenNamed(what)}
          focus={isPressed}
          onPress={() => {
            onPress();
            void open.do({ do: 'reopenFollowUp', id });
          }}
        >
          {text.reopen}
        </Button>
        <Remove what={what} onRemove={onRemove} />
      </div>
    </div>
  );
}

function Remove({ what, onRemove }: { what: string; onRemove: () => void }) {
  const { followUp: text } = afterWords();
  return (
    <Button kind="quiet" icon={Trash2} name={text.removeNamed(what)} onPress={onRemove}>
      {text.remove}
    </Button>
  );
}

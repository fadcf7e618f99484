import { useSignal } from '@preact/signals';
import { Check, Plus, RotateCcw, Trash2 } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { formats } from '@/components/app';
import { Button, DateField, Field } from '@/components/controls';
import { randomId } from '@/utils/browser';
import { afterWords, textsWords } from '@/utils/messages';
import { FOLLOW_UP_LIMITS, FOLLOW_UPS_AT_MOST, type FollowUp } from '@/utils/visit';
import type { OpenVisit, VisitProps } from './open-visit';

/** What is still to be done after the visit: what, by whom, by which day. Each is saved as it is typed. */
export function FollowUps({ open, visit }: VisitProps) {
  const { followUp: text } = afterWords();
  const all = visit.followUps ?? [];
  const added = useSignal<string | undefined>(undefined);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (added.value !== undefined) list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
  }, [added.value]);
  const add = () => {
    const id = randomId();
    void open.do({ do: 'putFollowUp', followUp: { id, what: '', who: '' } });
    added.value = id;
  };
  return (
    <div class="stack">
      {all.length > 0 && (
        <ul ref={list} class="stack" aria-label={text.list}>
          {all.map((followUp) => (
            <li key={followUp.id} class="follow-up">
              {followUp.done ? (
                <DoneOne open={open} followUp={followUp} />
              ) : (
                <OpenOne open={open} followUp={followUp} />
              )}
            </li>
          ))}
        </ul>
      )}
      {all.length < FOLLOW_UPS_AT_MOST ? (
        <div>
          <Button icon={Plus} onPress={add}>
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
}

function OpenOne({ open, followUp }: OneProps) {
  const { followUp: text } = afterWords();
  const { id, what, who, by } = followUp;
  const refused = useSignal<Partial<Record<'what' | 'who', string>>>({});
  const put = (change: { what?: string; who?: string; by?: string | undefined }) => {
    const { by: day, ...next } = { id, what, who, by, ...change };
    void open.do({ do: 'putFollowUp', followUp: { ...next, ...(day ? { by: day } : {}) } });
  };
  /** What is too long for its place stays in the field, and is told. */
  const write = (part: 'what' | 'who', typed: string) => {
    const isTooLong = typed.length > FOLLOW_UP_LIMITS[part];
    const { [part]: _, ...others } = refused.value;
    refused.value = isTooLong ? { ...others, [part]: typed } : others;
    if (!isTooLong) put({ [part]: typed });
  };
  const [tooLong] = Object.entries(refused.value) as ['what' | 'who', string][];
  return (
    <div class="stack-tight">
      <Field label={text.what} value={refused.value.what ?? what} onInput={(typed) => write('what', typed)} />
      <div class="follow-up-facts">
        <Field label={text.who} value={refused.value.who ?? who} onInput={(typed) => write('who', typed)} />
        <DateField label={text.by} value={by ?? ''} onChange={(day) => put({ by: day || undefined })} />
      </div>
      {tooLong && <p role="alert">{text.tooLong(tooLong[1].length, FOLLOW_UP_LIMITS[tooLong[0]])}</p>}
      <div class="row">
        <Button
          kind="quiet"
          icon={Check}
          name={text.doneNamed(what)}
          onPress={() => void open.do({ do: 'doFollowUp', id })}
        >
          {text.done}
        </Button>
        <Remove open={open} followUp={followUp} />
      </div>
    </div>
  );
}

function DoneOne({ open, followUp }: OneProps) {
  const { followUp: text } = afterWords();
  const { followUpLine, followUpDone } = textsWords().note;
  const { id, what, who, by } = followUp;
  return (
    <div class="stack-tight">
      <p dir="auto">{followUpDone(followUpLine(what, who, by === undefined ? '' : formats.date(by)))}</p>
      <div class="row">
        <Button
          kind="quiet"
          icon={RotateCcw}
          name={text.reopenNamed(what)}
          onPress={() => void open.do({ do: 'reopenFollowUp', id })}
        >
          {text.reopen}
        </Button>
        <Remove open={open} followUp={followUp} />
      </div>
    </div>
  );
}

function Remove({ open, followUp: { id, what } }: OneProps) {
  const { followUp: text } = afterWords();
  return (
    <Button
      kind="quiet"
      icon={Trash2}
      name={text.removeNamed(what)}
      onPress={() => void open.do({ do: 'removeFollowUp', id })}
    >
      {text.remove}
    </Button>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { preferences, toldKey } from '@/components/app';
import { TextArea } from '@/components/controls';
import { rivalsOf, textOf, type Field, type Visit } from '@/utils/visit';
import { useKeys } from './keys';
import { Rivals } from './rivals';
import type { VisitProps } from './open-visit';

interface VisitTextProps extends VisitProps {
  field: Field;
  label: string;
  low?: boolean;
  /** The single key that leads here. */
  shortcut?: string;
  /** Takes the focus when it appears empty, or always: someone has just asked for it. */
  focus?: boolean | 'always';
}

/**
 * A text of the visit. The field on the screen is the clinician's: the disk's text is put into it only
 * when nothing of it is on its way and no rivalry with another window waits to be settled. What another part of this
 * window writes there, such as an everyday word for a medical one, is put into it at once.
 */
export function VisitText({
  open,
  visit,
  field,
  label,
  shortcut,
  low = false,
  focus = false,
}: VisitTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const known = useSignal(textOf(visit, field));
  useEffect(() => {
    if (open.holds(field, known.value) || rivalsOf(visit, field).includes(known.value)) return;
    known.value = textOf(visit, field);
    if (area.current) adopt(area.current, known.value);
  }, [open, visit, field, known]);
  useEffect(() => {
    if (focus === 'always' || (focus && area.current?.value === '')) area.current?.focus();
  }, [focus]);

  useKeys(shortcut === undefined ? {} : { [shortcut]: () => area.current?.focus() });

  const settle = (choose: (mine: string) => string) => {
    const seen = [textOf(visit, field), ...rivalsOf(visit, field)];
    const text = choose(known.value);
    known.value = text;
    if (area.current) adopt(area.current, text);
    void open.do({ do: 'settle', field, seen, text });
  };
  return (
    <div class="stack-tight">
      <TextArea
        label={label}
        low={low}
        start={open.refusedText(field) ?? known.value}
        spellCheck={preferences().spellCheck}
        shortcut={shortcut && toldKey(shortcut)}
        innerRef={area}
        onInput={(next) => {
          if (open.write(field, known.value, next)) known.value = next;
        }}
      />
      <Rivals texts={othersThan(known.value, visit, field)} onSettle={settle} />
    </div>
  );
}

/** Puts a text from the disk into the field, leaving the caret where it was as far as the text goes. */
function adopt(area: HTMLTextAreaElement, text: string): void {
  if (area.value === text) return;
  const { selectionStart, selectionEnd } = area;
  area.value = text;
  if (document.activeElement === area) area.setSelectionRange(selectionStart, selectionEnd);
}

/** The texts that stand beside the one in the field; none when there is no rivalry. */
function othersThan(own: string, visit: Visit, field: Field): string[] {
  const rivals = rivalsOf(visit, field);
  if (rivals.length === 0) return [];
  return [textOf(visit, field), ...rivals].filter((text) => text !== own);
}

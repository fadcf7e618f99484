import { useEffect, useRef } from 'preact/hooks';
import { TextArea } from '@/components/controls';
import { rivalsOf, textOf, type Field, type Visit } from '@/utils/visit';
import { Rivals } from './rivals';
import type { VisitProps } from './open-visit';

interface VisitTextProps extends VisitProps {
  field: Field;
  label: string;
  low?: boolean;
  /** Takes the focus when it appears empty: someone has just asked for it. */
  focus?: boolean;
}

/**
 * A text of the visit. The field on the screen is the clinician's: the disk's text is put into it only
 * when nothing of this window is on its way and no rivalry with another window waits to be settled.
 */
export function VisitText({ open, visit, field, label, low = false, focus = false }: VisitTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const known = useRef('');
  useEffect(() => {
    if (!area.current || open.holds(field) || rivalsOf(visit, field).includes(known.current)) return;
    adopt(area.current, known, textOf(visit, field));
  }, [open, visit, field]);

  useEffect(() => {
    if (focus && area.current?.value === '') area.current.focus();
  }, [focus]);

  const write = (next: string) => {
    if (open.write(field, known.current, next)) known.current = next;
  };
  return (
    <div class="stack-tight">
      <TextArea label={label} low={low} innerRef={area} onInput={write} />
      <Rivals
        texts={othersThan(known.current, visit, field)}
        onSettle={(choose) => {
          const seen = [textOf(visit, field), ...rivalsOf(visit, field)];
          const text = choose(known.current);
          known.current = text;
          if (area.current) area.current.value = text;
          void open.do({ do: 'settle', field, seen, text });
        }}
      />
    </div>
  );
}

/** Puts a text from the disk into the field, leaving the caret where it was as far as the text goes. */
function adopt(area: HTMLTextAreaElement, known: { current: string }, text: string): void {
  known.current = text;
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

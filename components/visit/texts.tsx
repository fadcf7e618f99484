import { visitWords } from '@/utils/messages';
import { itemField, rivalsOf } from '@/utils/visit';
import type { VisitProps } from './open-visit';
import { KEYS } from './keys';
import { VisitText } from './visit-text';

/** The notes, what mattered most, and what to remember; and any note on an item that two windows wrote at once. Nothing needs to be written in the call. */
export function Texts({ open, visit }: VisitProps) {
  const { visit: text } = visitWords();
  const unsettled = [...visit.type.items, ...visit.formerItems].filter(
    (item) => rivalsOf(visit, itemField(item.id)).length > 0,
  );
  return (
    <section class="stack">
      <VisitText open={open} visit={visit} field="notes" label={text.notes} shortcut={KEYS.notes} />
      <VisitText open={open} visit={visit} field="mattered" label={text.mattered} low />
      <VisitText open={open} visit={visit} field="remember" label={text.remember} low />
      {unsettled.map((item) => (
        <VisitText
          key={item.id}
          open={open}
          visit={visit}
          field={itemField(item.id)}
          label={text.itemNote(item.label)}
          low
        />
      ))}
    </section>
  );
}

import { words } from '@/components/app';
import type { VisitProps } from './open-visit';
import { VisitText } from './visit-text';

/** The notes, and what mattered most. Nothing needs to be written in the call. */
export function Texts({ open, visit }: VisitProps) {
  const { visit: text } = words();
  return (
    <section class="stack">
      <VisitText open={open} visit={visit} field="notes" label={text.notes} />
      <VisitText open={open} visit={visit} field="mattered" label={text.mattered} low />
    </section>
  );
}

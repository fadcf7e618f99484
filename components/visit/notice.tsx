import type { ComponentChildren } from 'preact';
import { Fold } from '@/components/controls';

/** What is told between two visits: one line that says it, and folded under it what can be done. */
export function Notice({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <Fold label={label}>
      <div class="notice stack">{children}</div>
    </Fold>
  );
}

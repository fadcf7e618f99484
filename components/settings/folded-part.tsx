import type { ComponentChildren } from 'preact';
import { Fold } from '@/components/controls';

/** A part of a section that is folded away until someone asks. */
export function FoldedPart({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <Fold label={label}>
      <div class="setting-items">{children}</div>
    </Fold>
  );
}

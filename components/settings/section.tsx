import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  title: string;
  /** Stands beside the heading. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of Settings under its heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section class="setting stack" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

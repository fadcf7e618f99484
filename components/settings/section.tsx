import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of Settings under its heading, with a line under it where one is needed. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="setting stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { Fold } from '@/components/controls';
import { Section } from './section';

interface FoldedSectionProps {
  title: string;
  /** What unfolds it. */
  show: string;
  children: ComponentChildren;
}

/** A part of Settings that is folded away until someone asks; what stands in it is not there before. */
export function FoldedSection({ title, show, children }: FoldedSectionProps) {
  return (
    <Section title={title}>
      <Fold label={show}>{children}</Fold>
    </Section>
  );
}

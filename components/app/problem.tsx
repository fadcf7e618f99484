import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/controls';
import type { enProblems } from '@/utils/messages';
import { TooLong } from '@/utils/store';
import { HelpLine } from './help-line';
import { words } from './words';

/** The words for each kind of error: read once the page stands, when its first frame no longer waits for them. */
export const reasons = signal<typeof enProblems | undefined>(undefined);

/** What went wrong, in words a clinician understands, and what to do. Never a text of the error itself. */
export function reasonOf(error: unknown): string {
  const found = reasons.value;
  if (found && error instanceof TooLong) return found.tooLong(error.length, error.limit);
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  const texts: Record<string, string> = found?.text ?? {};
  return texts[name] ?? words().problems.other(name);
}

interface ProblemProps {
  error: unknown;
  /** What did not open, if it is less than the whole page. */
  title?: string;
  /** What else one can do. */
  children?: ComponentChildren;
}

/** A view that could not open: plain, with one thing to do. Nothing is pretended. */
export function Problem({ error, title = words().problems.title, children }: ProblemProps) {
  return (
    <main class="page-body">
      <h1>{title}</h1>
      <p role="alert">{reasonOf(error)}</p>
      <HelpLine />
      <Button onPress={() => globalThis.location.reload()}>{words().problems.reload}</Button>
      {children}
    </main>
  );
}

import { signal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { Button } from '@/components/controls';
import type { problemWords } from '@/utils/messages';
import { words } from '@/utils/messages';
import { TooLong } from '@/utils/store';

/** What stands in an error: the words for each kind, and the clinic's own line about help. */
interface Help {
  words: typeof problemWords;
  Line: ComponentType;
}

/** Read once the page stands: its first frame does not wait for it. */
export const help = signal<Help | undefined>(undefined);

/** What went wrong, in words a clinician understands, and what to do. Never a text of the error itself. */
export function reasonOf(error: unknown): string {
  const found = help.value?.words();
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

/** The clinic's own line about help, under an error. */
function HelpLine() {
  const Line = help.value?.Line;
  return Line ? <Line /> : null;
}

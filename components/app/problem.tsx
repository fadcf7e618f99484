import type { ComponentChildren } from 'preact';
import { Button } from '@/components/controls';
import { TooLong } from '@/utils/store';
import { words } from './words';

/** What went wrong, in words a clinician understands, and what to do. Never a text of the error itself. */
export function reasonOf(error: unknown): string {
  const { problems } = words();
  if (error instanceof TooLong) return problems.TooLong(error.length, error.limit);
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  switch (name) {
    case 'StorageFull':
    case 'StorageRefused':
    case 'VaultLocked':
    case 'RecordDamaged':
    case 'NotFound':
    case 'WeakParameters':
    case 'VaultGone':
    case 'KeyChanged':
      return problems[name];
    default:
      return problems.other(name);
  }
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
      <Button onPress={() => globalThis.location.reload()}>{words().problems.reload}</Button>
      {children}
    </main>
  );
}

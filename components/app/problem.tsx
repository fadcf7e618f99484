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
      return problems[name];
    default:
      return problems.other(name);
  }
}

/** A whole page that could not open: plain, with one thing to do. Nothing is pretended. */
export function Problem({ error }: { error: unknown }) {
  const { problems } = words();
  const reason = reasonOf(error);
  return (
    <main class="page-body">
      <h1>{problems.title}</h1>
      <p role="alert">{reason.charAt(0).toLocaleUpperCase() + reason.slice(1)}</p>
      <Button onPress={() => globalThis.location.reload()}>{problems.reload}</Button>
    </main>
  );
}

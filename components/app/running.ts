import { visitRunning } from '@/utils/browser';
import { frontOf, type Index } from '@/utils/store';

let told: boolean | undefined;

/** Tells whoever locks by itself whether a joined visit is in front, as often as that changes. */
export function tellRunning(index: Index): void {
  const front = frontOf(index);
  const isRunning = index.entries.some(({ id, state }) => id === front && state === 'joined');
  if (isRunning === told) return;
  told = isRunning;
  void visitRunning.set(isRunning);
}

import type { Entry } from '@/utils/visit';
import { isWaiting } from './entries';
import type { Visits } from './visits';

/**
 * The newest finished visits under the same label, at most `most`, newest first. Case, spaces at the ends and the
 * way a sign is composed make no difference; an empty label is nobody's.
 */
export async function sameLabel(visits: Visits, label: string, most: number): Promise<Entry[]> {
  const wanted = folded(label);
  const found: Entry[] = [];
  if (wanted === '') return found;
  for await (const slice of visits.entries()) {
    found.push(...slice.filter((entry) => isPast(entry) && folded(entry.label) === wanted));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

/** Every visit under the same label that waits for nothing, also those in the bin, newest first. */
export async function allOfLabel(visits: Visits, label: string): Promise<Entry[]> {
  const wanted = folded(label);
  const found: Entry[] = [];
  for await (const slice of visits.entries()) {
    found.push(...slice.filter((entry) => !isWaiting(entry) && folded(entry.label) === wanted));
  }
  return found;
}

function isPast(entry: Entry): boolean {
  return entry.binned === undefined && (entry.state === 'finished' || entry.state === 'closed');
}

function folded(label: string): string {
  return label.normalize('NFKC').trim().toLowerCase();
}

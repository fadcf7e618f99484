import { signal } from '@preact/signals';
import { rehearsal } from '@/utils/browser';

/** Whether someone has met Webside before: who begins anew needs no introduction. */
export const isIntroduced = signal(false);
/** Whether this page is one in which visits are made. */
export const canRehearse = signal(false);
/** Whether Start is to begin a visit without a patient as soon as it can. */
export const isRehearsalWanted = signal(false);

/** Has Start begin a visit without a patient. */
export function rehearse(): void {
  isRehearsalWanted.value = true;
}

const rehearsed = signal<string | undefined>(undefined);
let isFollowed = false;

/** Whether a visit is only rehearsed; a component that reads it follows. */
export function isRehearsal(visit: string): boolean {
  if (!isFollowed) {
    isFollowed = true;
    rehearsal.watch((kept) => (rehearsed.value = kept?.visit));
    void rehearsal.get().then((kept) => (rehearsed.value = kept?.visit));
  }
  return rehearsed.value === visit;
}

/** From now on the rehearsed visit is one like any other. */
export async function endRehearsal(): Promise<void> {
  rehearsed.value = undefined;
  await rehearsal.remove();
}

/** Keeps which visit is only rehearsed. */
export async function noteRehearsal(visit: string): Promise<void> {
  rehearsed.value = visit;
  await rehearsal.set({ visit });
}

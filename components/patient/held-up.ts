import { signal } from '@preact/signals';
import { speakHere } from '@/components/app';
import { heldUp, type HeldUp } from '@/utils/browser';

const current = signal<HeldUp | undefined>(undefined);

/** What this page is to show; a component that reads it follows. */
export function whatIsHeldUp(): HeldUp | undefined {
  return current.value;
}

/**
 * Reads what is held up, and its language, before the first paint, and follows both. With nothing held up any more it
 * stays in the language of whoever is before it.
 */
export async function followHeldUp(): Promise<void> {
  heldUp.watch((kept) => void (kept ? take(kept) : (current.value = undefined)));
  await take(await heldUp.get());
}

/** The asking is over. From here on this page knows of no visit any more, also when it is loaded anew. */
export async function giveThanks(language: string): Promise<void> {
  await heldUp.set({ shows: 'thanks', language });
}

/** Nothing of this visit is held up any more; of another one, what was held up since stays. */
export async function letGoOf(visit: string): Promise<void> {
  const kept = await heldUp.get();
  if (kept && 'visit' in kept && kept.visit === visit) await heldUp.remove();
}

/** The language first: nothing is shown in another one for a moment. */
async function take(kept: HeldUp | undefined): Promise<void> {
  try {
    await speakHere(kept?.language);
  } finally {
    current.value = kept;
  }
}

import { signal } from '@preact/signals';
import { today } from '@/utils/browser';
import { loadBuiltIn, type Standard } from '@/utils/checklist';

const inForce = signal<Standard | undefined>(undefined);

/** The standard in force, once it has been read. */
export function standardInForce(): Standard | undefined {
  return inForce.value;
}

/** Reads the standard in force. @throws Error when it is not valid */
export async function readStandard(): Promise<void> {
  inForce.value = await loadBuiltIn(today());
}

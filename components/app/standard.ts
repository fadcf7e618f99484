import { signal } from '@preact/signals';
import { today } from '@/utils/browser';
import { loadBuiltIn, type Standard } from '@/utils/checklist';

const inForce = signal<Standard | undefined>(undefined);

/** The standard in force, once it has been read; whoever reads it follows a change. */
export function standardInForce(): Standard | undefined {
  return inForce.value;
}

/** Reads the standard in force. */
export async function readStandard(): Promise<void> {
  inForce.value = await loadBuiltIn(today());
}

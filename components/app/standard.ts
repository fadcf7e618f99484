import { signal } from '@preact/signals';
import { loadBuiltIn, type Configuration } from '@/utils/standard';

const inForce = signal<Configuration | undefined>(undefined);

/** The standard in force, once it has been read; whoever reads it follows a change. */
export function standardInForce(): Configuration | undefined {
  return inForce.value;
}

/** Reads the standard in force. */
export async function readStandard(): Promise<void> {
  inForce.value = await loadBuiltIn();
}

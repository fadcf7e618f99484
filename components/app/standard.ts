import { signal } from '@preact/signals';
import { storedStandard } from '@/utils/browser';
import { readStanding, type Configuration, type Standing } from '@/utils/standard';

const current = signal<Standing | undefined>(undefined);
let following: (() => void) | undefined;
/** Readings so far: one that comes after a later one is not taken. */
let readings = 0;

/** The standard in force and all that is held beside it, once read; whoever reads it follows a change. */
export function standing(): Standing | undefined {
  return current.value;
}

/** The standard in force, once it has been read; whoever reads it follows a change. */
export function standardInForce(): Configuration | undefined {
  return current.value?.inForce.configuration;
}

/** Reads the standard in force from the last good copies, and follows what becomes of them in any window. */
export async function readStandard(): Promise<void> {
  following ??= storedStandard.watch(() => void take());
  await take();
}

async function take(): Promise<void> {
  const reading = ++readings;
  const found = await readStanding();
  if (reading === readings) current.value = found;
}

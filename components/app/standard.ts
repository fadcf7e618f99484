import { signal } from '@preact/signals';
import { storedStandard } from '@/utils/browser';
import { readStanding, type Configuration, type Standing } from '@/utils/standard';

const current = signal<Standing | undefined>(undefined);
let reading: Promise<void> | undefined;
let isFollowing = false;
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

/**
 * Reads the standard in force from the last good copies, once for all who ask, and follows what becomes of them in any
 * window. Where that failed, the next one who asks tries again.
 */
export async function readStandard(): Promise<void> {
  if (!isFollowing) storedStandard.watch(() => void take());
  isFollowing = true;
  reading ??= take();
  try {
    await reading;
  } catch (error) {
    reading = undefined;
    throw error;
  }
}

async function take(): Promise<void> {
  const number = ++readings;
  const found = await readStanding();
  if (number === readings) current.value = found;
}

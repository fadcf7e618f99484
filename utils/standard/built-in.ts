import * as v from 'valibot';
import type { Configuration } from './schema';

const files = () => Promise.all([import('./visit-types.json'), import('./schema')]);

/**
 * The built-in standard: a configuration like any other, through the same schema; loaded when first asked. Its lint is
 * left to its tests: it takes longer than all else that opens the companion.
 * @throws v.ValiError when the shipped file is not a valid configuration: a defect of the build, caught by its tests
 */
export async function loadBuiltIn(): Promise<Configuration> {
  const [{ default: shipped }, { configurationSchema }] = await files();
  return v.parse(configurationSchema, shipped);
}

/** Begins to read its files, for whoever will ask. */
export function foreseeBuiltIn(): void {
  // Whoever asks meets the same failure, and tells of it.
  files().catch(() => undefined);
}

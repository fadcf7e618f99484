import * as v from 'valibot';
import type { Configuration } from './schema';

/**
 * The built-in standard: a configuration like any other, through the same schema; loaded when first asked. Its lint is
 * left to its tests: it takes longer than all else that opens the companion.
 * @throws v.ValiError when the shipped file is not a valid configuration: a defect of the build, caught by its tests
 */
export async function loadBuiltIn(): Promise<Configuration> {
  const [{ default: shipped }, { configurationSchema }] = await Promise.all([
    import('./visit-types.json'),
    import('./schema'),
  ]);
  return v.parse(configurationSchema, shipped);
}

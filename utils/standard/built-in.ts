import type { Configuration } from './schema';

/**
 * The built-in standard: a configuration like any other, through the same door; loaded when first asked.
 * @param today the day to hold review dates against, `YYYY-MM-DD`
 * @throws Error when the shipped file is not a valid configuration: a defect of the build, caught by its tests
 */
export async function loadBuiltIn(today: string): Promise<Configuration> {
  const [{ default: shipped }, { checkConfiguration }] = await Promise.all([
    import('./visit-types.json'),
    import('./check'),
  ]);
  const { configuration, findings } = checkConfiguration(shipped, today);
  if (!configuration) throw new Error(`the built-in standard: ${JSON.stringify(findings)}`);
  return configuration;
}

import { checkConfiguration, type ReadConfiguration } from './check';
import { readBytes, readText } from './text';

/**
 * Reads a clinic configuration from a file's bytes or from a text, through the one schema and the lint. Never throws.
 * @param today the day to hold dates against, `YYYY-MM-DD`
 */
export function readConfiguration(source: Uint8Array | string, today: string): ReadConfiguration {
  const read = typeof source === 'string' ? readText(source) : readBytes(source);
  return 'value' in read ? checkConfiguration(read.value, today) : read;
}

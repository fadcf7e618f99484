import { checkConfiguration, type ReadConfiguration } from './check';
import { readBytes, readText, tooBig } from './text';

/**
 * Reads a clinic configuration from a file's bytes or from a text, through the one schema and the lint. Never throws.
 * @param today the day to hold dates against, `YYYY-MM-DD`
 */
export function readConfiguration(source: Uint8Array | string, today: string): ReadConfiguration {
  const read = typeof source === 'string' ? readText(source) : readBytes(source);
  return 'value' in read ? checkConfiguration(read.value, today) : read;
}

/**
 * Reads a file that someone chose; one that is too big is refused by its size alone.
 * @throws DOMException when the file cannot be read: it is gone, or it is a folder
 */
export async function readConfigurationFile(file: Blob, today: string): Promise<ReadConfiguration> {
  return tooBig(file.size) ?? readConfiguration(new Uint8Array(await file.arrayBuffer()), today);
}

import { SAMPLES } from './samples';

/** Every text of a catalogue with its path, and what a message says of each of its samples. */
export function textsOf(part: unknown, samples: unknown = SAMPLES, path = ''): [string, string[]][] {
  if (typeof part === 'string') return [[path, [part]]];
  if (typeof part === 'function')
    return [[path, (samples as unknown[][]).map((given) => String((part as Message)(...given)))]];
  const of = (samples ?? {}) as Record<string, unknown>;
  return Object.entries(part as object).flatMap(([key, value]) => textsOf(value, of[key], `${path}.${key}`));
}

type Message = (...given: unknown[]) => unknown;

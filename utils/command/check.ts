import { readFileSync } from 'node:fs';
import type { Finding } from '@/utils/checklist';
import { commandWords, standardWords } from '@/utils/messages';
import { readConfiguration, type ReadConfiguration } from '@/utils/standard';
import { EXIT, type Surroundings } from './surroundings';

/** Reads a file; undefined, and told, when it cannot be read at all. */
export function readFile(file: string, { complain, today }: Surroundings): ReadConfiguration | undefined {
  try {
    return readConfiguration(readFileSync(file), today);
  } catch (error) {
    complain(commandWords().unreadable(file, (error as NodeJS.ErrnoException).code ?? String(error)));
    return undefined;
  }
}

/** Checks a clinic configuration as Settings does, with the same paths and hints. */
export function checkFile(file: string, { isJson }: { isJson: boolean }, around: Surroundings): number {
  const read = readFile(file, around);
  if (!read) return EXIT.misused;
  const { configuration, findings } = read;
  if (isJson) {
    around.say(
      JSON.stringify({ file, isGood: configuration !== undefined, findings: findings.map(asData) }, null, 2),
    );
  } else tell(read, around);
  return configuration ? EXIT.good : EXIT.refused;
}

/** Tells all that was found, and whether the configuration may be used. */
export function tell({ configuration, findings }: ReadConfiguration, { say }: Surroundings): void {
  for (const finding of findings) for (const line of linesOf(finding)) say(line);
  say(
    configuration
      ? commandWords().good(configuration.name, configuration.version, configuration.visitTypes.length)
      : commandWords().refused(findings.filter(({ level }) => level === 'error').length),
  );
}

function linesOf({ level, path, line, column, code, found, expected }: Finding): string[] {
  const place = [
    path || (line === undefined ? standardWords().wholeFile : ''),
    line !== undefined && column !== undefined && standardWords().atLine(line, column),
  ];
  return [
    `${standardWords().level[level]}: ${place.filter(Boolean).join(', ')}`,
    `  ${standardWords().finding[code](found, expected)}`,
    `  ${standardWords().hint[code]}`,
  ];
}

function asData({ level, path, line, column, code, found, expected }: Finding) {
  const message = standardWords().finding[code](found, expected);
  return { level, code, path, line, column, message, hint: standardWords().hint[code] };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandWords } from '@/utils/messages';
import { IDS, MODES, policyBytes, policyFiles, STORES, type Mode } from '@/utils/standard';
import { readFile, tell } from './check';
import { EXIT, type Surroundings } from './surroundings';

const FOLDER = 'webside-policies';

interface Options {
  out?: string | undefined;
  mode?: string | undefined;
  'chrome-id'?: string | undefined;
  'edge-id'?: string | undefined;
  'firefox-url'?: string | undefined;
}

/** Writes the files that deploy a configuration, and says where each goes. A configuration with an error deploys nothing. */
export function writePolicies(file: string, options: Options, around: Surroundings): number {
  const mode = MODES.find((each) => each === (options.mode ?? 'enforce'));
  if (!mode) throw new TypeError(commandWords().unknownMode(options.mode ?? ''));
  const read = readFile(file, around);
  if (!read) return EXIT.misused;
  const { configuration } = read;
  if (!configuration) {
    tell(read, around);
    return EXIT.refused;
  }
  const folder = options.out ?? FOLDER;
  mkdirSync(folder, { recursive: true });
  for (const each of policyFiles({ configuration, ...deploymentOf(options, mode) })) {
    writeFileSync(join(folder, each.name), policyBytes(each));
    around.say(`${join(folder, each.name)}\n  ${commandWords().goesTo(each.place)}`);
  }
  return EXIT.good;
}

function deploymentOf(options: Options, mode: Mode) {
  return {
    mode,
    ids: {
      chrome: options['chrome-id'] ?? IDS.chrome,
      edge: options['edge-id'] ?? IDS.edge,
      firefox: IDS.firefox,
    },
    updates: { ...STORES, firefox: options['firefox-url'] ?? STORES.firefox(IDS.firefox) },
  };
}

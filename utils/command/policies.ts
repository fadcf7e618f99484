import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enCommand } from '@/utils/messages';
import { MODES, policyFiles, STORES, type Mode, type PolicyFile } from '@/utils/standard';
import { readFile, tell } from './check';
import { EXIT, type Surroundings } from './surroundings';

/** The id that the public key in the manifest gives every unpacked build; a store may give another. */
export const UNPACKED_ID = 'jfpbgiecnfeingalobakckeojgnhknfg';
/** The id of the Firefox build, on every machine. */
export const FIREFOX_ID = '{6f1d2c0e-5a0b-4a57-9a63-b0d6a1f7c3e4}';
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
  if (!mode) throw new TypeError(enCommand.unknownMode(options.mode ?? ''));
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
    writeFileSync(join(folder, each.name), bytesOf(each));
    around.say(`${join(folder, each.name)}\n  ${enCommand.goesTo(each.place)}`);
  }
  return EXIT.good;
}

function deploymentOf(options: Options, mode: Mode) {
  return {
    mode,
    ids: {
      chrome: options['chrome-id'] ?? UNPACKED_ID,
      edge: options['edge-id'] ?? UNPACKED_ID,
      firefox: FIREFOX_ID,
    },
    updates: { ...STORES, firefox: options['firefox-url'] ?? STORES.firefox(FIREFOX_ID) },
  };
}

/** Windows reads its registry text as UTF-16 with a mark of byte order; all else is UTF-8. */
function bytesOf({ name, text }: PolicyFile): Buffer {
  return name.endsWith('.reg') ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text, 'utf8');
}

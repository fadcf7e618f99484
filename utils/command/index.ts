import { parseArgs } from 'node:util';
import { commandWords } from '@/utils/messages';
import { checkFile } from './check';
import { writePolicies } from './policies';
import { EXIT, type Surroundings } from './surroundings';

export { speakAs } from './language';

/**
 * `check FILE [--json]` or `policies FILE [--out FOLDER] [--mode enforce|default] …`.
 * @returns the process's exit code, see `surroundings.ts`
 */
export function runCommand(parameters: string[], around: Surroundings): number {
  try {
    const { values, positionals } = parseArgs({
      args: parameters,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        out: { type: 'string' },
        mode: { type: 'string' },
        'chrome-id': { type: 'string' },
        'edge-id': { type: 'string' },
        'firefox-url': { type: 'string' },
      },
    });
    const [verb, file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new TypeError(commandWords().oneFile);
    if (verb === 'check') return checkFile(file, { isJson: values.json ?? false }, around);
    if (verb === 'policies') return writePolicies(file, values, around);
    throw new TypeError(commandWords().unknownVerb(verb ?? ''));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    around.complain(error.message);
    around.complain(commandWords().usage);
    return EXIT.misused;
  }
}

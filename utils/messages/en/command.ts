import { catalogue } from '../language';

const PLACES: Record<string, string> = {
  mdm: 'Hand it out with your device management (MDM) for macOS.',
  firefox:
    'Copy it into the folder “distribution” of Firefox, or on Linux to /etc/firefox/policies/. Firefox reads it when it starts.',
};

/** What the command line says, in English; where a file goes, Settings says too. */
export const command = {
  usage: [
    'npm run config -- check FILE [--json]',
    '  Checks a clinic configuration. Exit code 0: good; 1: it may not be used; 2: called wrongly, or no such file.',
    'npm run config -- policies FILE [--out FOLDER] [--mode enforce|default]',
    '                                [--chrome-id ID] [--edge-id ID] [--firefox-url ADDRESS]',
    '  Writes the policy files that hand it out: Windows, macOS, Linux and Firefox.',
  ].join('\n'),
  oneFile: 'Name what to do, and one file.',
  unknownVerb: (verb: string) => `There is no “${verb}”.`,
  unknownMode: (mode: string) => `“${mode}” is no mode: enforce or default.`,
  unreadable: (file: string, reason: string) => `${file} cannot be read (${reason}).`,
  good: (name: string, version: number, types: number) =>
    `Good: ${name}, version ${version}, ${types === 1 ? '1 visit type' : `${types} visit types`}.`,
  refused: (errors: number) => `Not to be used: ${errors === 1 ? '1 error' : `${errors} errors`}.`,
  goesTo: (place: string) =>
    PLACES[place] ??
    (place.startsWith('HKEY')
      ? `Import it with regedit or your device management; it writes to ${place}`
      : `Goes to ${place}`),
};

/** The same in the language in force. */
export const commandWords = /* @__PURE__ */ catalogue('command', command);

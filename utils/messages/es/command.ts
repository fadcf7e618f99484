import type { command as english } from '../en/command';
import { countErrors, countTypes } from './count';

const PLACES: Record<string, string> = {
  mdm: 'Distribúyalo con su gestión de dispositivos (MDM) para macOS.',
  firefox:
    'Cópielo en la carpeta «distribution» de Firefox o, en Linux, en /etc/firefox/policies/. Firefox lo lee al arrancar.',
};

/** What the command line says, in Spanish. */
export const command: typeof english = {
  usage: [
    'npm run config -- check ARCHIVO [--json]',
    '  Comprueba una configuración de clínica. Código de salida 0: correcta; 1: no se puede usar; 2: llamada incorrecta o no existe el archivo.',
    'npm run config -- policies ARCHIVO [--out CARPETA] [--mode enforce|default]',
    '                                   [--chrome-id ID] [--edge-id ID] [--firefox-url DIRECCIÓN]',
    '  Escribe los archivos de política que la distribuyen: Windows, macOS, Linux y Firefox.',
  ].join('\n'),
  oneFile: 'Indique qué hacer y un archivo.',
  unknownVerb: (verb) => `No existe «${verb}».`,
  unknownMode: (mode) => `«${mode}» no es un modo: enforce o default.`,
  unreadable: (file, reason) => `No se puede leer ${file} (${reason}).`,
  good: (name, version, types) => `Correcta: ${name}, versión ${version}, ${countTypes(types)}.`,
  refused: (errors) => `No se puede usar: ${countErrors(errors)}.`,
  goesTo: (place) =>
    PLACES[place] ??
    (place.startsWith('HKEY')
      ? `Impórtelo con regedit o con su gestión de dispositivos; escribe en ${place}`
      : `Va en ${place}`),
};

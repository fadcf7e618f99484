import type { command as english } from '../en/command';

const PLACES: Record<string, string> = {
  mdm: 'Verteilen Sie die Datei mit Ihrer Geräteverwaltung (MDM) für macOS.',
  firefox:
    'Kopieren Sie die Datei in den Ordner „distribution“ von Firefox oder unter Linux nach /etc/firefox/policies/. Firefox liest sie beim Start.',
};

/** What the command line says. */
export const command: typeof english = {
  usage: [
    'npm run config -- check DATEI [--json]',
    '  Prüft die Konfiguration einer Einrichtung. Rückgabewert 0: gut; 1: nicht verwendbar; 2: falsch aufgerufen oder keine solche Datei.',
    'npm run config -- policies DATEI [--out ORDNER] [--mode enforce|default]',
    '                                 [--chrome-id ID] [--edge-id ID] [--firefox-url ADRESSE]',
    '  Schreibt die Richtliniendateien, die sie verteilen: Windows, macOS, Linux und Firefox.',
  ].join('\n'),
  oneFile: 'Nennen Sie, was zu tun ist, und eine Datei.',
  unknownVerb: (verb) => `„${verb}“ gibt es nicht.`,
  unknownMode: (mode) => `„${mode}“ ist kein Modus: enforce oder default.`,
  unreadable: (file, reason) => `${file} ist nicht lesbar (${reason}).`,
  good: (name, version, types) =>
    `Gut: ${name}, Version ${version}, ${types === 1 ? '1 Konsultationsart' : `${types} Konsultationsarten`}.`,
  refused: (errors) => `Nicht verwendbar: ${errors} Fehler.`,
  goesTo: (place) =>
    PLACES[place] ??
    (place.startsWith('HKEY')
      ? `Importieren Sie die Datei mit regedit oder Ihrer Geräteverwaltung; sie schreibt nach ${place}`
      : `Gehört nach ${place}`),
};

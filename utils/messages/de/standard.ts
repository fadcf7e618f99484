import type { standard as english } from '../en/standard';
import { number } from './count';

const KINDS: Record<string, string> = {
  string: 'Text in Anführungszeichen',
  number: 'eine Zahl',
  boolean: 'true oder false',
  object: 'ein Objekt, { … }',
  array: 'eine Liste, [ … ]',
  null: 'null',
  undefined: 'nichts',
};
const kind = (name: string | number) => KINDS[name] ?? String(name);
const whole = (found: string | number) => number(Number(found));

/** What was found in a configuration, and what was expected. */
const finding: typeof english.finding = {
  encoding: (found) =>
    found === 'UTF-16'
      ? 'Die Datei ist als UTF-16 gespeichert; es muss UTF-8 sein.'
      : 'Die Bytes der Datei sind kein UTF-8-Text.',
  empty: () => 'Die Datei ist leer.',
  'too-big': (found, expected) =>
    `Die Datei hat ${whole(found)} Byte; eine Konfiguration hat höchstens ${whole(expected)}.`,
  'too-deep': (found, expected) =>
    `Klammern sind ${whole(found)} Ebenen tief verschachtelt; erlaubt sind höchstens ${whole(expected)}.`,
  'not-json': (found) =>
    found === '' ? 'Die Datei endet zu früh für JSON.' : `Ab „${found}“ ist der Text kein JSON.`,
  'trailing-comma': (found) => `Vor „${found}“ steht ein Komma, nach dem nichts folgt.`,
  'duplicate-key': (found) => `„${found}“ steht zweimal im selben Objekt.`,
  'reserved-key': (found) => `„${found}“ ist ein Name, der nicht verwendet werden darf.`,
  format: (found, expected) => `Das Format ist „${found}“; diese Version von Webside liest „${expected}“.`,
  missing: (_, expected) => `Es fehlt; erwartet wird: ${kind(expected)}.`,
  type: (found, expected) => `Gefunden: ${kind(found)}; erwartet wird: ${kind(expected)}.`,
  choice: (found, expected) => `„${found}“ ist keiner dieser Werte: ${expected}.`,
  id: (found) =>
    `„${found}“ ist keine ID: nur a-z, 0-9 und -, keine Großbuchstaben, keine Leerzeichen, nicht zu kurz.`,
  date: (found) => `„${found}“ ist kein Kalendertag wie 2026-11-20.`,
  https: (found) => `„${found}“ ist keine Adresse, die mit https:// beginnt.`,
  language: (found) => `„${found}“ ist keine Sprache wie en oder pt-BR.`,
  'one-line': () => 'Der Text hat einen Zeilenumbruch; er muss in einer Zeile stehen.',
  'empty-text': () => 'Das Feld ist leer.',
  'too-long': (found, expected) =>
    `Der Text hat ${whole(found)} Zeichen; höchstens ${whole(expected)} passen.`,
  'too-many-words': (found, expected) =>
    `Der Satz hat ${whole(found)} Wörter; höchstens ${whole(expected)} lassen sich in einem Atemzug sagen.`,
  'not-whole': (found) => `${found} ist keine ganze Zahl.`,
  'too-low': (found, expected) => `${found} ist zu niedrig; mindestens ${whole(expected)}.`,
  'too-high': (found, expected) => `${found} ist zu hoch; höchstens ${whole(expected)}.`,
  'too-few': (found, expected) => `Vorhanden: ${whole(found)}; nötig sind mindestens ${whole(expected)}.`,
  'many-items': (found, expected) =>
    `Es sind ${whole(found)} Punkte; auf einen Blick liest man höchstens ${whole(expected)}.`,
  'too-many': (found, expected) => `Vorhanden: ${whole(found)}; möglich sind höchstens ${whole(expected)}.`,
  twice: (found, expected) => `„${found}“ ist schon die ID von ${expected}.`,
  'unknown-role': (found, expected) =>
    expected === ''
      ? `Die Rolle „${found}“ gehört nicht zu den Rollen dieser Konsultationsart: Sie hat keine.`
      : `Die Rolle „${found}“ gehört nicht zu den Rollen dieser Konsultationsart: ${expected}.`,
  'self-needs-cue': () => 'Einem Punkt der Art „self“ fehlt „cue“.',
  'review-passed': (found) => `Das Prüfdatum ${found} ist vorbei.`,
  expired: (found) => `Die Konfiguration war bis ${found} gültig.`,
  placeholder: (found, expected) => `„${found}“ steht für nichts. Es gibt: ${expected}.`,
  'unknown-property': (found) => `Webside kennt „${found}“ nicht; es wird weggelassen.`,
  'not-arrived': () => 'Die Richtlinie ist gesetzt, aber „config“ ist nicht angekommen.',
};

/** What to do about it, in a clinic lead's words. */
const hint: typeof english.hint = {
  encoding: 'Speichern Sie sie erneut und wählen Sie die Kodierung UTF-8.',
  empty: 'Wurde sie gespeichert? Kopieren Sie das Beispiel und beginnen Sie damit.',
  'too-big': 'Der Standard einer ganzen Einrichtung ist kleiner als 100.000 Byte. Ist es die richtige Datei?',
  'too-deep': 'Ist es die richtige Datei? So tief ist eine Konfiguration nie.',
  'not-json':
    'Sehen Sie diese Zeile und die davor an: Ein Komma, ein Anführungszeichen oder eine Klammer fehlt oder ist zu viel.',
  'trailing-comma': 'Nehmen Sie das letzte Komma der Liste weg.',
  'duplicate-key': 'Behalten Sie eines von beiden: Nur das letzte würde gelten.',
  'reserved-key': 'Nehmen Sie ihn heraus.',
  format: 'Ist es die richtige Datei? Wenn ja, ist eine neuere Version von Webside nötig.',
  missing: 'Fügen Sie es ein; das Beispiel zeigt, wo.',
  type: 'Vergleichen Sie mit dem Beispiel: Anführungszeichen machen aus einer Zahl einen Text.',
  choice: 'Wählen Sie einen davon, in Kleinbuchstaben.',
  id: 'Schreiben Sie sie wie „safe-to-start“. Sie wird niemandem gezeigt.',
  date: 'Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2027-06-30.',
  https: 'Nur Adressen, die mit https:// beginnen, werden angenommen.',
  language: 'Schreiben Sie das Kürzel der Sprache: en, es, de, ar.',
  'one-line': 'Nehmen Sie den Zeilenumbruch heraus.',
  'empty-text': 'Schreiben Sie etwas oder nehmen Sie die Zeile heraus.',
  'too-long': 'Kürzen Sie: Im Gespräch bleiben dafür zwei Sekunden.',
  'too-many-words': 'Kürzen Sie auf das, was man in einem Atemzug sagt; der Rest gehört in „cue“.',
  'not-whole': 'Schreiben Sie eine ganze Zahl ohne Komma und Punkt: 12.',
  'too-low': 'Schreiben Sie eine höhere Zahl.',
  'too-high': 'Schreiben Sie eine niedrigere Zahl.',
  'too-few':
    'Weniger Punkte brauchen keine Checkliste: Fügen Sie welche hinzu oder lassen Sie die Konsultationsart weg.',
  'many-items':
    'Fassen Sie Punkte zusammen, die zum selben Moment gehören, oder machen Sie Angaben daraus („chips“).',
  'too-many': 'Teilen Sie sie auf zwei auf, oder lassen Sie weg, was ohnehin alle tun.',
  twice: 'Geben Sie jedem eine eigene ID.',
  'unknown-role': 'Ergänzen Sie die Rolle unter „roles“ der Konsultationsart, oder berichtigen Sie ihre ID.',
  'self-needs-cue': 'Schreiben Sie in „cue“, was zu tun ist.',
  'review-passed': 'Lesen Sie sie im Team noch einmal und setzen Sie dann ein neues Datum.',
  expired:
    'Setzen Sie ein neues Datum. Im Team wird mit dieser Version weitergearbeitet, mit einem Hinweis nach dem Abschließen.',
  placeholder: 'Verwenden Sie einen davon, oder lassen Sie die Klammern weg.',
  'unknown-property': 'Ist es richtig geschrieben? Vergleichen Sie mit dem Beispiel.',
  'not-arrived':
    'Was kein Text ist, verwirft der Browser stillschweigend: „config“ muss die ganze Konfiguration als ein JSON-Text sein.',
};

/** What is said of clinic configurations. */
export const standard: typeof english = {
  finding,
  hint,
  atLine: (line, column) => `Zeile ${line}, Spalte ${column}`,
  wholeFile: 'die ganze Datei',
  level: { error: 'Fehler', warning: 'Warnung' },
};

import type { fromFile as englishFromFile, inForce as english } from '../en/in-force';
import { count, number, quoted } from './count';

type Value = number | boolean | undefined;
const value = (found: Value) => {
  if (found === undefined) return 'nicht festgelegt';
  return typeof found === 'boolean' ? (found ? 'ja' : 'nein') : number(found);
};

const types = (found: number) => count(found, { one: '# Konsultationsart', other: '# Konsultationsarten' });
const items = (found: number) => count(found, { one: '# Punkt', other: '# Punkte' });

/** What Settings says of the standard in force. */
export const inForce: typeof english = {
  title: 'Geltender Standard',
  source: {
    'built-in': () => 'In Webside enthalten',
    file: (since) => `Aus einer Datei, auf diesem Gerät in Gebrauch seit ${since}`,
    policy: (since) => `Durch die Richtlinie Ihrer IT festgelegt, hier seit ${since}`,
  },
  oneUnread:
    'Ein Standard, der hier in Gebrauch war, ist für diese Version von Webside nicht lesbar. Wählen Sie seine Datei noch einmal oder fragen Sie Ihre IT.',
  changed: (name, version) =>
    `Geändert: Die Richtlinie Ihrer Einrichtung schlägt ${name}, Version ${version}, vor; stattdessen gilt die Datei.`,
  version: (version, date) => `Version ${version}, Stand: ${date}`,
  owner: (owner) => `Verantwortlich: ${owner}`,
  expires: (date) => `Gültig bis ${date}`,
  expired: (date) =>
    `Gültig bis ${date}: Dieser Tag ist vorbei. Bitten Sie die Verantwortlichen um eine neuere Version.`,
  contents: (typesFound, itemsFound) => `${types(typesFound)}, insgesamt ${items(itemsFound)}`,
  list: 'Konsultationsarten',
  items,
  reviewBy: (date) => `zu prüfen bis ${date}`,
  reviewPassed: (date) => `Prüfung war bis ${date} vorgesehen`,
  favourite: 'Beim Start zuerst anbieten',
  say: 'Sagen',
  cue: 'Tun',
  why: 'Warum',
  chips: 'Angaben',
  sample: 'Musterformulierung',
  refused: (found) =>
    count(found, {
      one: '# Hinweis zur Richtlinie für Ihre IT',
      other: '# Hinweise zur Richtlinie für Ihre IT',
    }),
  rules: {
    title: 'Regeln',
    ruleName: {
      retentionDays: 'Tage, die eine abgeschlossene Konsultation aufbewahrt wird',
      autoLockMinutes: 'Minuten bis zur Sperre außerhalb einer Konsultation',
      autoLockInVisitMinutes: 'Minuten bis zur Sperre während einer Konsultation',
      requirePassphrase: 'Eine Passphrase muss die Notizen schützen',
      allowExport: 'Konsultationen dürfen exportiert werden',
      allowPrint: 'Konsultationen dürfen gedruckt werden',
      clearClipboardSeconds: 'Sekunden, bis Kopiertes aus der Zwischenablage verschwindet (0: nie)',
      showWelcome: 'Der erste Start zeigt, was Webside ist',
    },
    value,
    setBy: {
      policy: 'von Ihrer IT festgelegt',
      standard: 'vom Standard festgelegt',
      person: 'von Ihnen festgelegt',
      nobody: 'Voreinstellung von Webside',
    },
  },
  print: {
    type: 'Diese Konsultationsart drucken',
    all: 'Ganzen Standard drucken',
    fixed: 'fest: niemand blendet ihn aus oder formuliert ihn um',
    sources: 'Quellen',
    approved: 'Freigegeben von: ______________________________     Datum: ______________',
  },
  administrator: {
    title: 'Dateien für Ihre IT',
    lead: (name, version) =>
      `Jede Datei bringt ${name}, Version ${version}, und Webside selbst auf die Rechner einer Einrichtung. Speichern Sie die, die Sie brauchen.`,
    mode: 'Wie verbindlich der Standard ist',
    modes: {
      enforce: 'Niemand kann ihn ersetzen',
      default: 'Behandelnde können eine andere Datei verwenden; das wird als Änderung gezeigt',
    },
    save: (name) => `${name} speichern`,
    ids: 'Die Dateien nennen Webside mit der ID, die es in diesem Browser hat, und für Chrome oder Edge, wenn dies ein anderer Browser ist, mit der ID einer entpackten Erweiterung. Hat Ihr Store eine andere ID vergeben, tragen Sie diese in die Datei ein.',
  },
  report: {
    title: 'Bericht für Ihre Ansprechperson',
    hint: 'Er nennt keine Patientinnen und Patienten, keine Konsultationen und keine Behandelnden.',
    copy: 'Bericht kopieren',
    copied: 'Kopiert.',
    copyFailed:
      'Nicht kopiert: Der Browser hat es nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.',
    webside: (version, browser) => `Webside ${version} in ${browser}`,
    written: (when) => `Erstellt: ${when}`,
    standard: (name, id) => `${name} (${id})`,
    policy: (mode) => `Die Richtlinie enthält eine Konfiguration, Modus ${mode}`,
    policyWithout: 'Die Richtlinie ist gesetzt, aber ohne verwendete Konfiguration',
    noPolicy: 'Keine Richtlinie',
    file: (name, version) => `Vorhandene Datei: ${name}, Version ${version}`,
    fileBefore: (name, version) => `Datei davor: ${name}, Version ${version}`,
    type: (title, id, facts) => `- ${title} (${id}): ${facts}`,
    rule: (name, found, facts) => `- ${name}: ${found} (${facts})`,
    findings: 'In der Richtlinie abgelehnt oder zweifelhaft',
    finding: (level, path, text) => `- ${level}: ${path}: ${text}`,
    nothing: '- nichts',
  },
};

/** What Settings says of a configuration from a file. */
export const fromFile: typeof englishFromFile = {
  title: 'Standard aus einer Datei',
  file: 'Konfigurationsdatei',
  hint: 'Die Konfiguration einer Einrichtung, zum Beispiel northside.webside.json. Wählen Sie die Datei oder ziehen Sie sie hierher. Nichts ändert sich, bevor Sie gesehen haben, was sich ändern würde.',
  enforced: (name) =>
    `Die Richtlinie Ihrer IT legt fest, welcher Standard hier gilt: ${name}. Keine Datei kann ihn ersetzen. Fragen Sie Ihre IT, wenn ein anderer gelten soll.`,
  proposed:
    'Die Richtlinie Ihrer Einrichtung schlägt einen Standard vor. Eine Datei ersetzt ihn auf diesem Gerät und wird als Änderung gezeigt.',
  unreadable: (file) =>
    `${file} ist nicht lesbar. Nichts wurde geändert. Ist sie noch da, und ist es eine Datei?`,
  refused: (file, errors) =>
    `${file} kann nicht verwendet werden: ${count(errors, { other: '# Fehler' })}. Nichts wurde geändert.`,
  good: (file) => `${file} kann verwendet werden. Noch wurde nichts geändert.`,
  warned: (file, warnings) =>
    `${file} kann verwendet werden, mit ${count(warnings, {
      one: '# Warnung',
      other: '# Warnungen',
    })}. Noch wurde nichts geändert.`,
  findings: 'Hinweise zur Datei',
  types: 'Konsultationsarten der Datei',
  use: 'Diese Konfiguration verwenden',
  leave: 'Abbrechen',
  present: 'Sie gilt bereits.',
  older: (found, present) =>
    `Version ${found} ist älter als die geltende Version ${present}. Die neuere hat vielleicht etwas berichtigt, und im Team wird nach ihr gearbeitet: Alte Dateien tauchen meist nur aus Versehen wieder auf.`,
  sameVersion: (present) =>
    `Version ${present} gilt bereits, mit anderem Wortlaut. Zwei Standards mit derselben Version lassen sich bei einer Konsultation später nicht unterscheiden: Die Verantwortlichen sollten die Version hochzählen.`,
  force: 'Das weiß ich und möchte diese',
  used: (name, version) =>
    `Jetzt gilt: ${name}, Version ${version}. Eine laufende Konsultation behält, womit sie begonnen hat.`,
  removed: 'Die Datei ist entfernt. Eine laufende Konsultation behält, womit sie begonnen hat.',
  back: (name, version) => `Zurück zu ${name}, Version ${version}`,
  remove: 'Datei entfernen',
  difference: {
    title: 'Was sie am geltenden Standard ändert',
    other: (name) => `Ein anderer Standard: Er ersetzt ${name}`,
    version: (from, to) => `Version ${from} → ${to}`,
    added: (titles) => `${types(titles.length)} neu: ${quoted(titles)}`,
    removed: (titles) =>
      `${count(titles.length, {
        one: '# Konsultationsart entfällt',
        other: '# Konsultationsarten entfallen',
      })}: ${quoted(titles)}`,
    itemsAdded: (labels) => `${items(labels.length)} neu: ${quoted(labels)}`,
    itemsRemoved: (labels) =>
      `${count(labels.length, { one: '# Punkt entfällt', other: '# Punkte entfallen' })}: ${quoted(labels)}`,
    reworded: (labels) => `${items(labels.length)} neu formuliert: ${quoted(labels)}`,
    changed: (labels) =>
      `${items(labels.length)} mit anderer Phase, Art oder Rolle oder anders festgelegt: ${quoted(labels)}`,
    reordered: 'Die Punkte kommen in anderer Reihenfolge',
    renamed: 'Titel, Beschreibung, Sprache, Verantwortliche, Prüfdatum oder Rollen sind anders',
    rule: (name, from, to) => `${name}: ${value(from)} → ${value(to)}`,
    edits: {
      hideItems: (may) => (may ? 'Sie dürfen Punkte ausblenden' : 'Sie dürfen keine Punkte mehr ausblenden'),
      addItems: (may) =>
        may ? 'Sie dürfen eigene Punkte hinzufügen' : 'Sie dürfen keine eigenen Punkte mehr hinzufügen',
      editSay: (may) =>
        may
          ? 'Sie dürfen Sätze in eigene Worte fassen'
          : 'Sie dürfen Sätze nicht mehr in eigene Worte fassen',
    },
    texts: {
      name: 'Anderer Name',
      owner: 'Andere Verantwortliche',
      expires: 'Anderes Ende der Gültigkeit',
      notice: 'Anderer Hinweis beim Start',
      support: 'Andere Angaben zur Hilfe',
      feedback: 'Andere Fragen an Patientinnen und Patienten',
      texts: 'Andere Worte in den Texten für Patientinnen und Patienten oder in Notizen',
    },
    none: 'Sie sagt dasselbe wie der geltende Standard.',
  },
};

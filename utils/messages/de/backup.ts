import type { backup as english } from '../en/backup';
import { count, countVisits as visits, number } from './count';

const percent = (part: number) => `${number(Math.floor(part * 100))} %`;

/** What is said of backups: saving one, the chosen folder, restoring, and the reminder at Start. */
export const backup: typeof english = {
  title: 'Sicherung',
  lead: 'Eine Datei mit allen Konsultationen, Ihrem Namen und Ihren Änderungen am Standard, mit eigener Passphrase verschlüsselt. Bewahren Sie sie getrennt von diesem Gerät auf: Geht das Gerät verloren, ist sie der einzige Weg zurück.',
  last: (when) => `Letzte Sicherung: ${when}`,
  never: 'Noch keine Sicherung erstellt.',
  notRead: (reason) => `Die Angaben zu früheren Sicherungen sind nicht lesbar. ${reason}`,
  passphrase: 'Passphrase der Sicherung',
  repeat: 'Passphrase der Sicherung wiederholen',
  passphraseHint:
    'Sie öffnet die Datei auf jedem Gerät. Niemand kann sie zurücksetzen: Bewahren Sie sie im Passwortmanager oder aufgeschrieben auf. Gut sind vier oder mehr zufällige Wörter.',
  kept: 'Die Passphrase Ihrer Sicherung liegt verschlüsselt im Tresor und gilt auch für die nächste Datei.',
  another: 'Andere Passphrase verwenden',
  save: 'Sicherung erstellen',
  stop: 'Anhalten',
  step: {
    reading: (part) => `Konsultationen werden gelesen: ${percent(part)}`,
    sealing: (part) => `Datei wird verschlüsselt: ${percent(part)}`,
    checking: (part) => `Datei wird zur Kontrolle wieder geöffnet: ${percent(part)}`,
    opening: (part) => `Sicherung wird geöffnet: ${percent(part)}`,
    restoring: (part) => `Wird wiederhergestellt: ${percent(part)}`,
  },
  saved: (found, file) =>
    `Eine Sicherung mit ${visits(found)} wurde erstellt, wieder geöffnet, für vollständig befunden und an den Browser übergeben. Bitte sehen Sie nach, ob ${file} bei Ihren Downloads liegt.`,
  unread: (found) =>
    `${count(found, {
      one: '# Datensatz lässt sich hier nicht öffnen und kann nicht enthalten sein.',
      other: '# Datensätze lassen sich hier nicht öffnen und können nicht enthalten sein.',
    })} Behalten Sie Ihre älteren Sicherungen.`,
  notSaved: (reason) => `Es wurde keine Sicherung erstellt. ${reason}`,
  notRemembered: (reason) =>
    `Die Datei ist gespeichert, aber Webside konnte das nicht vermerken und wird Sie zu früh erinnern. ${reason}`,
  folder: {
    title: 'Ein Ordner, in den Webside schreibt',
    lead: 'Einmal am Tag, zwischen zwei Konsultationen, schreibt Webside eine Sicherung in einen Ordner Ihrer Wahl und behält dort die letzten sieben. Gut ist ein Ordner, den Ihre Einrichtung ihrerseits sichert.',
    notHere:
      'In diesem Browser kann keine Erweiterung von sich aus in einen Ordner schreiben. Erstellen Sie Sicherungen von Hand; beim Start werden Sie daran erinnert.',
    first:
      'Erstellen Sie zuerst eine Sicherung von Hand: Deren Passphrase gilt dann auch für die Sicherungen im Ordner.',
    choose: 'Ordner wählen',
    another: 'Anderen Ordner wählen',
    leave: 'Nicht mehr dorthin schreiben',
    name: (name) => `Ordner: ${name}`,
    last: (when) => `Zuletzt dorthin geschrieben: ${when}`,
    notYet: 'Dorthin wurde noch nichts geschrieben. Die erste Sicherung folgt beim Start.',
    shut: 'Der Browser lässt Webside nicht mehr dorthin schreiben.',
    ask: 'Webside dorthin schreiben lassen',
    partly: (found) =>
      `${count(found, {
        one: '# Datensatz lässt sich hier nicht öffnen',
        other: '# Datensätze lassen sich hier nicht öffnen',
      })}; die heutige Sicherung im gewählten Ordner ist daher unvollständig. Keine frühere wurde ersetzt.`,
    notWritten: (reason) => `In den gewählten Ordner wurde keine Sicherung geschrieben. ${reason}`,
  },
  restore: {
    title: 'Sicherung wiederherstellen',
    file: 'Sicherungsdatei',
    hint: 'Zum Beispiel webside-backup.age. Wählen Sie die Datei oder ziehen Sie sie hierher. Nichts ändert sich, bevor Sie gesehen haben, was sich ändern würde; entfernt wird nur, was Sie durch die Sicherung ersetzen lassen.',
    open: 'Sicherung öffnen',
    leave: 'Abbrechen',
    made: (when, version) => `Erstellt: ${when}, mit Webside ${version}`,
    otherVault: 'Sie stammt aus einem anderen Tresor: von einem anderen Gerät oder aus der Zeit vor diesem.',
    all: (found) => `${visits(found)} enthalten`,
    fresh: (found) =>
      count(found, {
        one: '# Konsultation fehlt hier: wird wiederhergestellt',
        other: '# Konsultationen fehlen hier: werden wiederhergestellt',
      }),
    mended: (found) =>
      count(found, {
        one: '# Konsultation ist hier beschädigt: wird wiederhergestellt',
        other: '# Konsultationen sind hier beschädigt: werden wiederhergestellt',
      }),
    same: (found) => `${visits(found)} hier schon vorhanden, gleich`,
    different: (found) => `${visits(found)} hier schon vorhanden, aber anders`,
    clinicianNew: 'Ihr Name und Ihre Funktion: werden wiederhergestellt',
    clinicianDifferent: 'Ihr Name und Ihre Funktion: hier schon vorhanden, aber anders',
    personalNew: 'Ihre Änderungen am Standard: werden wiederhergestellt',
    personalDifferent: 'Ihre Änderungen am Standard: hier schon vorhanden, aber anders',
    question: 'Bei Unterschieden',
    conflict: {
      mine: 'Behalten, was hier ist',
      backup: 'Übernehmen, was in der Sicherung ist',
      both: 'Beide Konsultationen behalten; sonst behalten, was hier ist',
    },
    nothingNew: 'Alles davon ist hier schon vorhanden.',
    restore: 'Wiederherstellen',
    done: (found) => `Wiederhergestellt: ${visits(found)}.`,
    notDone: (reason) => `Es wurde nichts wiederhergestellt und nichts geändert. ${reason}`,
  },
  reason: {
    'not-age':
      'Das ist keine Sicherung von Webside: Sicherungen sind age-Dateien. Wählen Sie eine andere Datei.',
    newer:
      'Diese Sicherung stammt von einer neueren Version. Aktualisieren Sie Webside und versuchen Sie es erneut.',
    'no-passphrase':
      'Diese age-Datei ist für einen Schlüssel verschlüsselt, nicht mit einer Passphrase. Öffnen Sie sie mit dem Werkzeug, das sie erstellt hat.',
    'too-much-work':
      'Diese Datei zu öffnen, würde mehr Rechenzeit oder Speicher brauchen, als dieser Browser hat. Webside erstellt solche Dateien nie.',
    'wrong-passphrase':
      'Diese Passphrase öffnet die Sicherung nicht. Wenn Sie sicher sind, dass sie stimmt, ist die Datei beschädigt: Versuchen Sie eine ältere.',
    damaged:
      'Die Datei ist beschädigt: Etwas darin wurde verändert oder fehlt. Versuchen Sie eine ältere Sicherung.',
    'too-large': 'Die Datei ist größer als 500 MB. So große Sicherungen liest Webside nicht.',
    'not-webside':
      'Die Datei lässt sich öffnen, ist aber keine Sicherung von Webside. Wählen Sie eine andere Datei.',
    suspicious:
      'Die Datei enthält Namen, die in keiner Sicherung von Webside vorkommen und Schaden anrichten könnten. Wählen Sie eine andere Datei.',
    'too-deep':
      'Die Datei ist tiefer verschachtelt oder hat mehr Teile als jede Sicherung von Webside. Wählen Sie eine andere Datei.',
    changed:
      'Inzwischen wurde eine Konsultation geändert. Öffnen Sie die Sicherung erneut, um den Vergleich neu zu sehen.',
    'no-room':
      'Nicht jeder Datensatz lässt sich hier öffnen, und neben den vollständigen Sicherungen im Ordner ist kein Platz mehr frei.',
    'not-as-made':
      'Wieder geöffnet, enthielt die Sicherung nicht, was hineingeschrieben wurde. Versuchen Sie es erneut.',
    stopped: 'Sie haben es angehalten.',
    unreadable: 'Die Datei ist nicht lesbar. Ist sie noch da, und ist es eine Datei?',
    folderGone: 'Den Ordner gibt es nicht mehr. Wählen Sie in den Einstellungen einen anderen.',
  },
  notice: {
    last: (date) => `Letzte Sicherung: ${date}`,
    never: 'Noch keine Sicherung',
    notWritten: 'Die heutige Sicherung wurde nicht geschrieben',
    due: 'Geht dieses Gerät verloren, führt nur eine Sicherung zu Ihren Konsultationen zurück. Sie dauert eine Minute, in den Einstellungen.',
    open: 'Einstellungen öffnen',
  },
  lost: {
    title: 'Sicherung wiederherstellen',
    goOn: 'Weiter',
  },
};

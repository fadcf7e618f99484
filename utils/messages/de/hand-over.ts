import type { handOver as english } from '../en/hand-over';
import { number } from './count';

const percent = (part: number) => `${number(Math.floor(part * 100))} %`;

/** What is said of a hand-over to a colleague, and what stands in it. */
export const handOver: typeof english = {
  title: 'An eine Kollegin oder einen Kollegen übergeben',
  lead: 'Eine Datei mit dem, was Sie von dieser Konsultation auswählen, mit eigener Passphrase verschlüsselt. Sie wird auf der Seite „Konsultationen“ der anderen Person übernommen; dort kann sie daran anknüpfen.',
  wasReceived:
    'Diese Konsultation wurde Ihnen übergeben. Um sie weiterzugeben, übergeben Sie die Konsultation, in der Sie daran anknüpfen.',
  noClinician: (reason) => `Es ginge ohne Ihren Namen und Ihre Funktion: Sie sind nicht lesbar. ${reason}`,
  parts: 'Was mitgeht',
  part: {
    marks: 'Was markiert wurde und was offen blieb',
    notes: 'Notizen, auch die zu Punkten',
    mattered: 'Was am wichtigsten war',
    remember: 'Was zu dieser Person zu merken ist',
    followUps: 'Nächste Schritte',
    feedback: 'Rückmeldung zur Konsultation',
  },
  leftOut: 'Was Sie sich nach der Konsultation selbst gefragt haben, geht nie mit.',
  to: 'Für wen',
  toHint: 'Ein Name oder eine Funktion. Das Feld darf leer bleiben.',
  request: 'Worum Sie bitten',
  requestHint: 'Eine Zeile.',
  preview: 'Was die andere Person lesen wird',
  passphrase: 'Passphrase der Übergabe',
  repeat: 'Passphrase der Übergabe wiederholen',
  passphraseHint:
    'Teilen Sie sie auf einem anderen Weg mit als die Datei, zum Beispiel am Telefon. Niemand kann sie zurücksetzen.',
  save: 'Übergabe speichern',
  stop: 'Anhalten',
  step: {
    sealing: (part) => `Datei wird verschlüsselt: ${percent(part)}`,
    checking: (part) => `Datei wird zur Kontrolle wieder geöffnet: ${percent(part)}`,
    opening: (part) => `Übergabe wird geöffnet: ${percent(part)}`,
  },
  saved: (file) =>
    `Die Übergabe wurde verschlüsselt, wieder geöffnet, für vollständig befunden und an den Browser übergeben. Bitte sehen Sie nach, ob ${file} bei Ihren Downloads liegt. Senden Sie die Datei, und teilen Sie die Passphrase auf einem anderen Weg mit.`,
  tooLong: (limit) =>
    `„Für wen“ fasst höchstens 120 Zeichen, Ihre Bitte höchstens ${number(limit)}. Bitte kürzen Sie.`,
  notSaved: (reason) => `Es wurde keine Übergabe gespeichert und nichts geändert. ${reason}`,
  take: {
    title: 'Übergabe übernehmen',
    file: 'Übergabedatei',
    fileHint:
      'Zum Beispiel webside-hand-over.age. Wählen Sie die Datei oder ziehen Sie sie hierher. Nichts wird übernommen, bevor Sie es gelesen haben.',
    open: 'Übergabe öffnen',
    leave: 'Abbrechen',
    holds: 'Enthalten:',
    before:
      'Sie haben einen früheren Stand dieser Konsultation übernommen. Er bleibt, wie er ist; dieser kommt daneben.',
    yes: 'Übernehmen',
    taken: (name) => `Zu den Konsultationen übernommen; Sie können daran anknüpfen: ${name}`,
    show: 'Anzeigen',
    notTaken: (reason) => `Es wurde nichts übernommen und nichts geändert. ${reason}`,
  },
  reason: {
    'not-age': 'Das ist keine Übergabe: Übergaben sind age-Dateien. Wählen Sie eine andere Datei.',
    newer:
      'Diese Übergabe stammt von einer neueren Version. Aktualisieren Sie Webside und versuchen Sie es erneut.',
    'no-passphrase':
      'Diese age-Datei ist für einen Schlüssel verschlüsselt, nicht mit einer Passphrase. Öffnen Sie sie mit dem Werkzeug, das sie erstellt hat.',
    'too-much-work':
      'Diese Datei zu öffnen, würde mehr Rechenzeit oder Speicher brauchen, als dieser Browser hat. Webside erstellt solche Dateien nie.',
    'wrong-passphrase':
      'Diese Passphrase öffnet die Übergabe nicht. Wenn Sie sicher sind, dass sie stimmt, ist die Datei beschädigt: Bitten Sie noch einmal darum.',
    damaged:
      'Die Datei ist beschädigt: Etwas darin wurde verändert oder fehlt. Bitten Sie noch einmal darum.',
    'too-large': 'Die Datei ist größer als jede Übergabe. Wählen Sie eine andere Datei.',
    'not-hand-over': 'Die Datei lässt sich öffnen, ist aber keine Übergabe. Wählen Sie eine andere Datei.',
    backup: 'Das ist eine Sicherung und keine Übergabe. Wiederhergestellt wird sie in den Einstellungen.',
    suspicious:
      'Die Datei enthält Namen, die in keiner Übergabe vorkommen und Schaden anrichten könnten. Wählen Sie eine andere Datei.',
    'too-deep':
      'Die Datei ist tiefer verschachtelt oder hat mehr Teile als jede Übergabe. Wählen Sie eine andere Datei.',
    twice: 'Sie haben diese Übergabe schon übernommen. Sie steht bei den Konsultationen oder im Papierkorb.',
    older:
      'Sie haben schon einen späteren Stand dieser Konsultation übernommen. Er steht bei den Konsultationen oder im Papierkorb.',
    'not-as-made':
      'Wieder geöffnet, enthielt die Datei nicht, was hineingeschrieben wurde. Versuchen Sie es erneut.',
    stopped: 'Sie haben es angehalten.',
    unreadable: 'Die Datei ist nicht lesbar. Ist sie noch da, und ist es eine Datei?',
  },
  text: {
    to: (whom) => `Für: ${whom}`,
    by: (nameAndRole) => `Von: ${nameAndRole.join(', ')}`,
    made: (when) => `Erstellt: ${when}`,
    heading: {
      situation: 'Worum es geht',
      background: 'Was vorher war',
      assessment: 'Was getan und notiert wurde',
      request: 'Worum gebeten wird',
    },
    wasOpen: (labels) => `Damals offen geblieben: ${labels}`,
    earlier: (text) => `Von damals zu merken: ${text}`,
    followUps: 'Nächste Schritte',
    followUp: {
      who: (who) => `Wer: ${who}`,
      by: (day) => `Bis: ${day}`,
      done: (when) => `Erledigt: ${when}`,
    },
    feedback: {
      title: 'Rückmeldung zur Konsultation',
      level: {
        1: 'Gar nicht',
        2: 'Kaum',
        3: 'Teils',
        4: 'Meistens',
        5: 'Sehr',
        'rather-not': 'Möchte ich nicht sagen',
      },
    },
  },
};

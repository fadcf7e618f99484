import type { texts as english } from '../en/texts';
import { count } from './count';

const SECONDS = { one: '# Sekunde', other: '# Sekunden' };
const MINUTES = { one: '# Minute', other: '# Minuten' };
const followUpLine = (what: string, who: string, by: string) =>
  [what, who, by && `bis ${by}`].filter(Boolean).join(', ');

/** What stands in and around the texts that are made from a visit, in German. */
export const texts: typeof english = {
  kind: 'Art der Zusammenfassung',
  kinds: {
    checklist: 'Checkliste mit Uhrzeiten',
    note: 'Als kurzer Bericht',
    soap: 'Unter vier Überschriften (SOAP)',
    line: 'In einer Zeile',
  },
  edit: 'Bearbeiten',
  edited: 'Ihr bearbeiteter Text. Was sich von jetzt an in der Konsultation ändert, ändert ihn nicht.',
  editedField: 'Bearbeitete Zusammenfassung',
  makeAnew: 'Neu erstellen',
  madeAnew:
    'Neu aus der Konsultation erstellt. Ihr bearbeiteter Text steht unter „Konsultationen“ bei den früheren Fassungen.',
  print: 'Drucken',
  noPrint: 'Drucken ist für Ihre Einrichtung ausgeschaltet.',
  save: 'Als Datei speichern',
  saved: 'Gespeichert, wo Ihr Browser Downloads ablegt. Die Datei ist nicht geschützt.',
  noSave: 'Speichern als Datei ist für Ihre Einrichtung ausgeschaltet.',
  clears: (seconds) =>
    `Kopiert. Der Text verlässt die Zwischenablage nach ${count(seconds, SECONDS)}, mit allem, was dann sonst dort steht, sobald Webside den Fokus hat.`,
  cleared: 'Die Zwischenablage wurde geleert.',
  notCleared:
    'Der Browser hat Webside die Zwischenablage nicht leeren lassen. Kopieren Sie etwas anderes darüber.',
  patient: {
    title: 'Für die Patientin, den Patienten',
    lead: 'Schreiben Sie in einfachen Worten. Was leer bleibt, wird weggelassen.',
    hints: {
      talked: 'Worüber haben Sie gesprochen?',
      agreed: 'Was haben Sie vereinbart?',
      warning: 'Worauf ist zu achten?',
      call: 'Wer ist erreichbar?',
      next: 'Wie geht es weiter, und wann?',
    },
    preview: 'Das wird zu lesen sein',
    nothing: 'Noch ist nichts für die Patientin, den Patienten geschrieben.',
    copy: 'Für Patient/in kopieren',
    editedField: 'Bearbeiteter Text für Patient/in',
    printed: 'Ihre Konsultation',
    holdUp: 'Der Patientin, dem Patienten zeigen',
    holdUpAgreed: 'Das Vereinbarte zeigen',
    heldUp:
      'In einem eigenen Fenster gezeigt. Teilen Sie dieses Fenster, oder legen Sie es auf einen zweiten Bildschirm.',
  },
  note: {
    headings: {
      subjective: 'Subjektiv',
      objective: 'Objektiv',
      assessment: 'Beurteilung',
      plan: 'Plan',
    },
    minutes: (minutes) => count(minutes, MINUTES),
    byVideo: 'Per Video',
    outcome: {
      'as-planned': 'Wie geplant beendet',
      'did-not-come': 'Patient/in nicht erschienen',
      'cut-off': 'Die Verbindung brach ab',
      moved: 'Wechsel zu Telefon oder Präsenz',
    },
    label: (label) => `Bezeichnung: ${label}`,
    mattered: (text) => `Was am wichtigsten war: ${text}`,
    remember: (text) => `Über diese Person zu merken: ${text}`,
    covered: (items) => `Besprochen: ${items.join('; ')}.`,
    notNeeded: (items) => `Nicht nötig: ${items.join('; ')}.`,
    open: (items) => `Offen geblieben: ${items.join('; ')}.`,
    item: (label, details) => (details.length > 0 ? `${label} (${details.join('; ')})` : label),
    otherText: (text) => `Gleichzeitig in einem anderen Fenster geschrieben: ${text}`,
    followUp: 'Nächste Schritte',
    followUpLine,
    followUpDone: (line) => `${line} (erledigt)`,
  },
  forPatient: {
    title: (when) => `Ihre Videokonsultation, ${when}`,
    headings: {
      talked: 'Worüber wir gesprochen haben',
      agreed: 'Was wir vereinbart haben',
      warning: 'Achten Sie auf',
      call: 'Wen Sie anrufen können',
      next: 'Wie es weitergeht',
    },
    otherText: (text) => text,
    followUp: 'Noch zu tun',
    followUpLine,
    followUpDone: (line) => `${line} (erledigt)`,
  },
};

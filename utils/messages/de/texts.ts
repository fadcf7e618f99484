import type { texts as english } from '../en/texts';
import { count, number } from './count';

const SECONDS = { one: '# Sekunde', other: '# Sekunden' };
const MINUTES = { one: '# Minute', other: '# Minuten' };

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
  saved: (file) => `Dem Browser übergeben als ${file}. Die Datei ist nicht geschützt.`,
  tooLongToEdit: (limit) =>
    `Er ist länger als die ${number(limit)} Zeichen, die sich hier bearbeiten lassen. Kopieren Sie ihn, und bearbeiten Sie ihn dort, wo er hingehört.`,
  noSave: 'Speichern als Datei ist für Ihre Einrichtung ausgeschaltet.',
  clears: (seconds) =>
    `Kopiert. Der Text verlässt die Zwischenablage nach ${count(seconds, SECONDS)}, mit allem, was dann sonst dort steht, sobald Webside den Fokus hat. Lassen Sie diese Seite so lange offen.`,
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
    mattered: (text) => `Was am wichtigsten war: ${text}`,
    remember: (text) => `Über diese Person zu merken: ${text}`,
    covered: (items) => `Besprochen: ${items.join('; ')}.`,
    notNeeded: (items) => `Nicht nötig: ${items.join('; ')}.`,
    open: (items) => `Offen geblieben: ${items.join('; ')}.`,
    item: (label, details) => (details.length > 0 ? `${label} (${details.join('; ')})` : label),
  },
};

import type { exporting as english } from '../en/exporting';
import { count, countVisits as visits, number } from './count';

/** What is said of an export. */
export const exporting: typeof english = {
  forbidden:
    'Nach den Regeln Ihrer Einrichtung bleiben Konsultationen im Tresor: Keine kann exportiert oder übergeben werden.',
  one: 'Diese Konsultation exportieren',
  listed: (found) =>
    count(found, {
      one: 'Die # angezeigte Konsultation exportieren',
      other: 'Die # angezeigten Konsultationen exportieren',
    }),
  lead: 'Die Datei ist nicht verschlüsselt: Wer sie hat, kann sie lesen. Bewahren Sie sie dort auf, wo eine Patientenakte liegen darf.',
  kinds: 'Als',
  kind: {
    text: 'Reiner Text: die Zusammenfassungen',
    csv: 'Tabelle (CSV): eine Zeile je Konsultation',
    json: 'Daten für andere Programme (JSON)',
  },
  prepare: 'Datei vorbereiten',
  stop: 'Anhalten',
  progress: (done, total) => `Gelesen: ${number(done)} von ${visits(total)}.`,
  look: 'Ein letzter Blick auf das, was den Tresor verlässt',
  number: (found, size) => `${visits(found)}, ${size}`,
  unread: (found) =>
    count(found, {
      one: '# Konsultation lässt sich hier nicht öffnen und kann nicht enthalten sein. Die anderen sind es.',
      other:
        '# Konsultationen lassen sich hier nicht öffnen und können nicht enthalten sein. Die anderen sind es.',
    }),
  holds: {
    text: 'Enthalten: Ihr Name und Ihre Funktion, Bezeichnungen, Zeiten, Markierungen und was in jeder Zusammenfassung steht.',
    csv: 'Enthalten: Bezeichnungen, Zeiten, Markierungen, Notizen, was am wichtigsten war, was zu merken ist, was noch zu tun ist, Texte für die behandelte Person, bearbeitete Texte und Rückmeldung.',
    json: 'Enthalten: Ihr Name und Ihre Funktion, Bezeichnungen, Zeiten, Markierungen, Notizen, was am wichtigsten war, was zu merken ist, was noch zu tun ist, Texte für die behandelte Person, bearbeitete Texte und Rückmeldung.',
  },
  leftOut:
    'Nicht enthalten: was Sie sich nach einer Konsultation selbst gefragt haben, und frühere Stände von Texten.',
  begins: 'So beginnt sie',
  save: 'Datei speichern',
  leave: 'Abbrechen',
  saved: (file) => `Als ${file} an den Browser übergeben.`,
  notMade: (reason) => `Es wurde keine Datei erstellt, und nichts hat den Tresor verlassen. ${reason}`,
  stopped: 'Sie haben es angehalten.',
  text: {
    columns: {
      id: 'Kennung',
      label: 'Bezeichnung',
      type: 'Konsultationsart',
      role: 'Rolle',
      state: 'Stand',
      outcome: 'Wie sie endete',
      started: 'Begonnen',
      joined: 'Beigetreten',
      finished: 'Beendet',
      minutes: 'Minuten',
      done: 'Als erledigt markiert',
      notNeeded: 'Nicht nötig',
      open: 'Offen geblieben',
      notes: 'Notizen',
      mattered: 'Was am wichtigsten war',
      remember: 'Zu dieser Person merken',
      itemNotes: 'Notizen zu Punkten',
      followUps: 'Nächste Schritte',
      patient: 'Texte für die behandelte Person',
      edited: 'Bearbeitete Texte',
      feedback: 'Rückmeldung',
      handedOverBy: 'Übergeben von',
    },
  },
};

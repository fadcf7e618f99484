import type { audit as english } from '../en/audit';
import { count } from './count';

/** What the audit log says in Settings. */
export const audit: typeof english = {
  title: 'Protokoll',
  show: 'Protokoll zeigen',
  hint: 'Neueste zuerst, im Tresor verschlüsselt wie die Notizen. Auch das Lesen wird festgehalten. Ist das Protokoll voll, fallen die ältesten Ereignisse weg.',
  list: 'Ereignisse',
  what: 'Ereignis',
  everything: 'Alle Ereignisse',
  day: 'Tag',
  number: (found) => count(found, { one: '# Ereignis', other: '# Ereignisse' }),
  none: 'Kein passendes Ereignis.',
  older: 'Ältere Ereignisse zeigen',
  damaged: (pages) =>
    count(pages, {
      one: '# Seite des Protokolls ist auf dem Datenträger beschädigt: Bis zu 160 Ereignisse fehlen.',
      other:
        '# Seiten des Protokolls sind auf dem Datenträger beschädigt: Je Seite fehlen bis zu 160 Ereignisse.',
    }),
  notRead: (reason) => `Das Protokoll ist nicht lesbar. ${reason}`,
  unknownVisit: 'eine Konsultation, die es hier nicht mehr gibt',
  save: 'Als CSV speichern',
  saveHint: 'Die Datei nennt eine Konsultation nur mit ihrer zufälligen ID, nie mit ihrer Bezeichnung.',
  saved: (file) => `Als ${file} an den Browser übergeben.`,
  columns: { time: 'Zeit (UTC)', event: 'Ereignis', visit: 'Konsultation', detail: 'Einzelheit' },
  text: {
    unlocked: 'Entsperrt',
    'unlock-failed': 'Falsche Passphrase',
    locked: 'Gesperrt',
    viewed: 'Konsultation angesehen',
    changed: 'Konsultation geändert',
    copied: 'Kopiert',
    printed: 'Gedruckt',
    exported: 'In einer Datei gespeichert',
    'handed-over': 'Konsultation übergeben',
    received: 'Übergabe übernommen',
    deleted: 'Konsultation gelöscht',
    restored: 'Konsultation wiederhergestellt',
    erased: 'Endgültig gelöscht',
    'standard-changed': 'Standard geändert',
    'passphrase-changed': 'Passphrase geändert',
    'recovery-code-made': 'Wiederherstellungscode erstellt',
    'key-changed': 'Schlüssel gewechselt',
    'backup-saved': 'Sicherung erstellt',
    'backup-restored': 'Sicherung wiederhergestellt',
    checked: 'Datensätze geprüft',
    'log-read': 'Protokoll gelesen',
  },
  /** Why it was locked. */
  source: {
    now: 'mit „Jetzt sperren“',
    idle: 'niemand war da',
    screen: 'der Bildschirm wurde gesperrt',
    sleep: 'das Gerät war im Ruhezustand',
    'in-visit': 'niemand war da, während einer Konsultation',
  },
};

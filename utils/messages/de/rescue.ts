import type { rescue as english } from '../en/rescue';

/** What stands beside a text that is not saved. */
export const rescue: typeof english = {
  copyAll: 'Alles kopieren',
  copied:
    'Kopiert: die ganze Konsultation, mit dem, was nicht gespeichert ist. Fügen Sie sie ein, wo sie sicher ist.',
  copyFailed:
    'Nicht kopiert: Der Browser hat es nicht erlaubt. Speichern Sie in eine Datei, oder markieren Sie den Text und kopieren Sie ihn von Hand.',
  save: 'In Datei speichern',
  saved: (file) =>
    `Als ${file} an den Browser übergeben: die ganze Konsultation, lesbar für alle, die die Datei haben. Löschen Sie sie, sobald die Notizen in Sicherheit sind.`,
  tooLong: (field) => `${field}, zu lang zum Speichern:`,
};

import type { problems as english } from '../en/problems';
import { number } from './count';

/** Why something did not work and what to do, by the name of the error. */
export const problems: typeof english = {
  text: {
    StorageFull:
      'Der Datenträger oder der Anteil des Browsers daran ist voll. Schaffen Sie Platz und versuchen Sie es erneut.',
    StorageRefused:
      'Der Browser lässt Webside hier nichts aufbewahren. So ist es in privaten Fenstern und bei „Chronik niemals anlegen“; ist es keines von beiden, schließen Sie den Browser und öffnen Sie ihn wieder.',
    VaultLocked: 'Der Tresor ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.',
    RecordDamaged:
      'Dieser Datensatz wurde auf dem Datenträger beschädigt und lässt sich nicht öffnen. Die anderen sind nicht betroffen. Eine Sicherung oder eine Kopie des Browserprofils enthält ihn vielleicht.',
    NotFound: 'Diese Konsultation liegt nicht mehr auf dem Datenträger.',
    WeakParameters:
      'Die Kopfdaten des Tresors wurden verändert: Sie verlangen einen schwächeren Schutz, als Webside je verwendet. Nichts wurde geöffnet. Fragen Sie die Stelle, die diesen Computer betreut.',
    DatabaseNewer:
      'Die Notizen hier stammen von einer neueren Version von Webside. Nichts wurde angetastet. Aktualisieren Sie Webside und öffnen Sie es wieder.',
    DatabaseBlocked:
      'In einem anderen Fenster ist noch eine ältere Version von Webside offen. Schließen Sie es: Hier geht es dann von selbst weiter.',
    VaultGone:
      'Der Browser hat den Tresor entfernt, während er offen war. Kopieren Sie, was hier steht, oder speichern Sie es in eine Datei, bevor Sie dieses Fenster schließen.',
    KeyChanged:
      'Ein anderes Fenster hat den Schlüssel des Tresors gewechselt. Nichts ist verloren: Versuchen Sie es erneut, dann öffnet sich diese Seite neu.',
    UnsavedText:
      'Ein Text ist noch nicht gespeichert, hier oder in einem anderen Fenster, und ginge verloren. Nichts wurde geändert: Speichern oder kopieren Sie ihn zuerst.',
    OperationError:
      'Der Browser konnte den Text nicht verschlüsseln. Er bleibt hier: Versuchen Sie es erneut oder kopieren Sie ihn.',
  },
  tooLong: (length, limit) =>
    `Ein Feld fasst höchstens ${number(limit)} Zeichen, dieser Text hat ${number(length)}. Kürzen Sie ihn, dann wird er gespeichert.`,
};

import type { protection as english } from '../en/protection';
import { number, ofRecords } from './count';

/** What Settings says about the protection of the vault. */
export const protection: typeof english = {
  title: 'Schutz',
  sealed: 'Ihre Konsultationen liegen auf diesem Gerät, mit Ihrer Passphrase verschlüsselt.',
  open: 'Ihre Konsultationen sind nicht geschützt, wenn dieses Gerät gestohlen wird: Der Tresor hat keine Passphrase.',
  change: {
    title: 'Passphrase ändern',
    present: 'Aktuelle Passphrase',
    next: 'Neue Passphrase',
    repeat: 'Neue Passphrase wiederholen',
    change: 'Jetzt ändern',
    changing: 'Passphrase wird geändert',
    done: 'Die Passphrase ist geändert. Die alte öffnet den Tresor nicht mehr.',
  },
  set: {
    title: 'Eine Passphrase festlegen',
    lead: 'Alle Konsultationen werden dann neu verschlüsselt, mit einem Schlüssel, den nur die Passphrase öffnet.',
    set: 'Passphrase festlegen',
  },
  code: {
    title: 'Wiederherstellungs\u00ADcode',
    none: 'Es gibt keinen Wiederherstellungscode. Wenn Sie die Passphrase vergessen, kann niemand Ihre Konsultationen öffnen.',
    why: 'Ein Wiederherstellungscode öffnet den Tresor, wenn die Passphrase vergessen ist.',
    there: 'Es gibt einen Wiederherstellungscode. Ein neuer ersetzt ihn.',
    make: 'Code erstellen',
    lead: 'Er wird nur jetzt gezeigt: Drucken Sie ihn oder kopieren Sie ihn an einen sicheren Ort außerhalb dieses Geräts.',
    copy: 'Code kopieren',
    copied: 'Kopiert. Fügen Sie ihn an einem sicheren Ort ein, dann kopieren Sie etwas anderes.',
    copyFailed: 'Nicht kopiert: Der Browser hat es nicht erlaubt. Schreiben Sie ihn auf.',
    print: 'Code drucken',
    sheetTitle: 'Wiederherstellungscode für Webside',
    sheetText:
      'Er öffnet den Tresor auf diesem Gerät, wenn die Passphrase vergessen ist. Bewahren Sie ihn dort auf, wo ihn sonst niemand findet.',
    askBack: 'Code aus Ihrer Kopie eingeben',
    passphrase: 'Aktuelle Passphrase',
    use: 'Diesen Code verwenden',
    using: 'Code wird eingerichtet',
    notSame:
      'Das ist nicht der Code von oben. Nichts wurde geändert: Prüfen Sie Ihre Kopie und geben Sie ihn erneut ein.',
    done: 'Der Wiederherstellungscode ist eingerichtet. Ein früherer öffnet den Tresor nicht mehr.',
    leave: 'Abbrechen',
  },
  key: {
    title: 'Datenschlüssel wechseln',
    lead: 'Verschlüsselt jeden Datensatz mit einem neuen Schlüssel. Sinnvoll, wenn jemand diesen Datenträger kopiert haben könnte, und nach endgültigem Löschen: Gelöschtes kann noch in freien Bereichen des Datenträgers liegen, und nur der alte Schlüssel öffnet es. Die Fenster von Webside werden neu geladen; Sie können weiterarbeiten.',
    codeGoes: 'Der Wiederherstellungscode gilt dann nicht mehr. Erstellen Sie danach einen neuen.',
    passphrase: 'Aktuelle Passphrase',
    change: 'Jetzt wechseln',
    changing: 'Datenschlüssel wird gewechselt',
    progress: (done, all) =>
      `Datenschlüssel wird gewechselt: ${number(done)} von ${ofRecords(all)} neu verschlüsselt.`,
    waits:
      'Datenschlüssel wird gewechselt: Es geht von selbst weiter, sobald die anderen Fenster von Webside neu geladen sind.',
  },
  lock: {
    title: 'Automatisch sperren',
    outside: 'Minuten ohne Eingabe, außerhalb einer Konsultation',
    inVisit: 'Minuten ohne Eingabe, während einer Konsultation',
    hint: (least, most) => `${least} bis ${most}`,
    also: 'Webside sperrt sich auch, wenn der Bildschirm gesperrt wird (in Firefox ist das nicht erkennbar), nach dem Ruhezustand des Geräts und wenn der Browser geschlossen wird.',
    outOfBounds: (least, most) =>
      `Nichts wurde geändert. Geben Sie eine ganze Zahl von ${least} bis ${most} ein.`,
    locked: {
      policy: (label, minutes) => `${label}: ${minutes}, von Ihrer IT festgelegt.`,
      standard: (label, minutes) => `${label}: ${minutes}, vom Standard Ihrer Einrichtung festgelegt.`,
    },
  },
};

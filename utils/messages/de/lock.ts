import type { lock as english } from '../en/lock';

/** What is said about locking and other ways in. */
export const lock: typeof english = {
  warning: (time) =>
    `Webside sperrt sich um ${time} Uhr: Hier war eine Weile niemand. Drücken Sie eine Taste, damit es entsperrt bleibt.`,
  stay: 'Entsperrt bleiben',
  forgotten: 'Ich habe die Passphrase vergessen',
  recoverTitle: 'Mit dem Wiederherstellungscode öffnen',
  recoverLead:
    'Mit dem Code, den Sie aufbewahrt haben, wählen Sie eine neue Passphrase. Ihre Konsultationen bleiben, wie sie sind. Ohne Passphrase und Code kann niemand den Tresor öffnen.',
  code: 'Wiederherstellungs\u00ADcode',
  codeHint: '26 Buchstaben und Ziffern. Bindestriche, Leerzeichen und Kleinschreibung spielen keine Rolle.',
  newPassphrase: 'Neue Passphrase',
  repeatNew: 'Neue Passphrase wiederholen',
  recover: 'Passphrase festlegen und öffnen',
  recovering: 'Wird geöffnet',
  back: 'Zurück zur Passphrase',
  notWhole: 'Ein Wiederherstellungscode hat 26 Buchstaben und Ziffern. Nichts wurde geändert.',
  wrongCode: 'Dieser Code öffnet den Tresor nicht. Nichts wurde geändert, nichts ging verloren.',
  unprotected: {
    fold: 'Ohne Passphrase',
    text: 'Ihre Notizen sind dann nicht geschützt, wenn dieses Gerät gestohlen wird: Wer den Datenträger hat, kann sie lesen. Sie können später in den Einstellungen eine Passphrase festlegen.',
    create: 'Ungeschützten Tresor anlegen',
  },
  required: {
    title: 'Eine Passphrase ist nötig',
    lead: 'Ihre Einrichtung verlangt eine Passphrase, und dieser Tresor hat keine. Ihre Konsultationen sind alle da. Legen Sie eine fest, dann werden sie damit verschlüsselt.',
    set: 'Passphrase festlegen',
    setting: 'Passphrase wird festgelegt',
  },
  noRecoveryCode: {
    notice: 'Noch kein Wiederherstellungs\u00ADcode',
    why: 'Wenn Sie die Passphrase vergessen, kann niemand Ihre Konsultationen öffnen.',
    make: 'In den Einstellungen erstellen',
    later: 'Nicht jetzt',
  },
};

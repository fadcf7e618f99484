import type { vault as english } from '../en/vault';
import { count } from './count';

/** What the way in says: the first start, unlocking, a vault that is gone. */
export const vault: typeof english = {
  firstTitle: 'Ein Tresor für Ihre Notizen',
  firstLead:
    'Webside bewahrt Ihre Konsultationen nur auf diesem Gerät auf, mit Ihrer Passphrase verschlüsselt. Die Passphrase kann niemand zurücksetzen: Bewahren Sie sie im Passwortmanager oder aufgeschrieben an einem sicheren Ort auf.',
  passphrase: 'Passphrase',
  repeat: 'Passphrase wiederholen',
  show: 'Passphrase zeigen',
  create: 'Tresor anlegen',
  creating: 'Tresor wird angelegt',
  unlockTitle: 'Gesperrt',
  unlock: 'Entsperren',
  unlocking: 'Wird entsperrt',
  tooShort: (least) => `Eine Passphrase hat mindestens ${least} Zeichen.`,
  notSame: 'Die beiden Passphrasen sind nicht gleich.',
  wrong: 'Diese Passphrase öffnet den Tresor nicht. Nichts wurde geändert, nichts ging verloren.',
  wait: (seconds) =>
    `Nächster Versuch in ${count(seconds, {
      one: '# Sekunde',
      other: '# Sekunden',
    })}. Nichts wurde geändert, nichts ging verloren.`,
  hintIdle: 'Vier oder mehr zufällige Wörter ergeben eine gute Passphrase.',
  strength: {
    short: 'Zu kurz.',
    weak: 'Leicht zu erraten. Fügen Sie ein paar zufällige Wörter hinzu.',
    fair: 'Mittel. Ein zufälliges Wort mehr macht sie stark.',
    strong: 'Stark.',
  },
  goneTitle: 'Der Tresor ist weg',
  goneText:
    'Webside hatte in diesem Browserprofil einen Tresor, und der Browser hat ihn entfernt. Webside kann ihn nicht zurückholen. Wenn Sie eine Kopie des Profils haben, spielen Sie diese zuerst ein.',
  goneBackup:
    'Mit einer Sicherung kommt jede Konsultation darin zurück: Legen Sie einen neuen Tresor an und stellen Sie sie dort wieder her.',
  startRestoring: 'Neuen Tresor anlegen und Sicherung wiederherstellen',
  restoreNext:
    'Wählen Sie zuerst eine Passphrase für den neuen Tresor. Niemand kann sie zurücksetzen: Bewahren Sie sie im Passwortmanager oder aufgeschrieben auf. Danach kommt die Sicherung, die sich mit ihrer eigenen Passphrase öffnet.',
  startOver: 'Neuen, leeren Tresor anlegen',
};

import type { welcome as english } from '../en/welcome';

/** What the first start says, and a rehearsal of a visit. */
export const welcome: typeof english = {
  step: (step, of) => `${step} von ${of}`,
  goOn: 'Weiter',
  skip: 'Einführung überspringen',
  what: {
    title: 'Neben dem Videogespräch, nicht im Weg',
    lead: 'Webside steht neben jeder Videosprechstunde: eine kurze Checkliste für einen Blick und Platz für Notizen.',
    keepsTitle: 'Was Webside aufbewahrt',
    keeps:
      'Die Konsultationen, Markierungen und Notizen, die Sie schreiben, können Gesundheitsdaten sein. Sie liegen in diesem Browserprofil, nur auf diesem Gerät, mit Ihrer Passphrase verschlüsselt. Nichts wird gesendet: Webside hat kein Konto, keinen Server und keinen Weg ins Netz.',
    neverTitle: 'Was Webside nie tut',
    never: {
      listen: 'Es hört nie mit, sieht nie zu und zeichnet nie auf.',
      pages: 'Es liest und ändert nie eine Seite, auch nicht die des Videogesprächs.',
      judge: 'Es urteilt nie: Was nicht markiert ist, ist kein Fehler.',
    },
    remove: 'Wer Webside aus diesem Browser entfernt oder dieses Profil löscht, löscht all das endgültig.',
  },
  code: {
    title: 'Ein zweiter Zugang',
    later: 'Nicht jetzt',
    madeElsewhere:
      'Ein anderes Fenster hat inzwischen einen Wiederherstellungscode erstellt. Er bleibt gültig: Bewahren Sie jenen auf und werfen Sie diesen weg.',
    passphraseElsewhere:
      'Ein anderes Fenster hat inzwischen die Passphrase geändert. Es wurde kein Wiederherstellungscode eingerichtet: Erstellen Sie einen in den Einstellungen.',
  },
  place: {
    title: 'Nah an der Kamera',
    picture: 'Ein Bildschirm: oben das Bild Ihres Gegenübers, direkt unter der Kamera, und daneben Webside.',
    steps: {
      patient: 'Schieben Sie das Bild Ihres Gegenübers nach oben, direkt unter Ihre Kamera.',
      webside: 'Lassen Sie Webside daneben, auf demselben Bildschirm.',
      pin: 'Heften Sie Webside an die Symbolleiste: Dann genügt ein Klick.',
    },
    rehearse: 'Konsultation üben, ohne Patient/in',
    start: 'Zum Start',
  },
  rehearsal: {
    label: 'Übung',
    before:
      'Eine Übung: Niemand wird angerufen. Lesen Sie, was hier steht, wie vor einer Konsultation, dann drücken Sie „Beitreten“.',
    joined:
      'Klappen Sie „Warum und wie“ auf und sagen Sie den Satz laut, in Ihren eigenen Worten. Drücken Sie dann „Erledigt“: Der nächste Punkt rückt nach. Wenn Sie genug gesehen haben, gehen Sie weiter zu „Vor dem Ende“.',
    closing: 'Was noch offen ist, steht hier vollständig. Es darf offen bleiben.',
    finished:
      'Das bleibt von einer Konsultation, zum Kopieren. Schließen Sie sie ab: Eine Übung kommt in den Papierkorb.',
    keep: 'Als Konsultation behalten',
  },
};

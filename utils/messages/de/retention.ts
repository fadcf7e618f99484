import type { retention as english } from '../en/retention';
import { count, countDays, number } from './count';

/** What Start and Settings say of how long visits are kept. */
export const retention: typeof english = {
  soon: (found) =>
    count(found, {
      one: '# Konsultation kommt in den nächsten 7 Tagen in den Papierkorb',
      other: '# Konsultationen kommen in den nächsten 7 Tagen in den Papierkorb',
    }),
  soonWhy:
    'Sie erreichen das Alter, bis zu dem Konsultationen aufbewahrt werden. Was Sie behalten, bleibt; das Übrige liegt 30 Tage im Papierkorb.',
  more: (found) => `Und ${number(found)} weitere, die ältesten auf der Seite „Konsultationen“.`,
  visit: (name, day) => `${name}, ${day}`,
  followUpOpen: 'Nächste Schritte noch offen',
  keep: 'Diese behalten',
  keepNamed: (name) => `Diese behalten: ${name}`,
  kept: 'Wird behalten',
  moved: (found) =>
    count(found, {
      one: '# Konsultation kam wegen ihres Alters in den Papierkorb',
      other: '# Konsultationen kamen wegen ihres Alters in den Papierkorb',
    }),
  movedWhy:
    'Im Papierkorb bleiben sie 30 Tage: So lange können Sie sie unter „Konsultationen“ wiederherstellen.',
  openVisits: 'Konsultationen öffnen',
  heard: 'Habe ich gelesen',
  doubt: (now) => `Ist heute ${now}?`,
  doubtWhy: (last, found) =>
    `Webside hat zuletzt am ${last} nachgesehen. Wenn die Uhr stimmt, ${count(found, {
      one: 'kommt # Konsultation in den Papierkorb oder wird endgültig gelöscht',
      other: 'kommen # Konsultationen in den Papierkorb oder werden endgültig gelöscht',
    })}. Wenn nicht, stellen Sie die Uhr richtig. Nichts wurde angetastet.`,
  isRight: 'Die Uhr stimmt',
  notDone: (reason) => `Alte Konsultationen wurden nicht in den Papierkorb gelegt. ${reason}`,
  settings: {
    title: 'Wie lange Konsultationen aufbewahrt werden',
    lead: 'Eine abgeschlossene Konsultation kommt so viele Tage nach ihrem Beginn in den Papierkorb und wird 30 Tage später endgültig gelöscht. Eine Woche vorher erfahren Sie es beim Start. Was Sie behalten oder noch nicht abgeschlossen haben, bleibt.',
    days: 'Tage',
    hint: '1 bis 3650',
    change: 'Ändern',
    changed: (days) => `Konsultationen werden ab jetzt ${countDays(days)} aufbewahrt.`,
    refused: 'Nicht geändert. Geben Sie eine ganze Zahl von 1 bis 3650 ein.',
    locked: {
      policy: (days) => `${countDays(days)}, von Ihrer IT festgelegt.`,
      standard: (days) => `${countDays(days)}, vom Standard Ihrer Einrichtung festgelegt.`,
    },
    notRead: (reason) => `Was gilt, ist nicht lesbar. ${reason}`,
  },
  everything: {
    title: 'Alles endgültig löschen',
    lead: 'Löscht alle Konsultationen und Notizen, Ihren Namen, Ihre Einstellungen und den Standard der Einrichtung endgültig von diesem Gerät, auch was in keiner Sicherung ist. Webside beginnt dann wie am ersten Tag. Das lässt sich nicht rückgängig machen.',
    remains:
      'Gelöschtes kann noch eine Weile verschlüsselt in freien Bereichen des Datenträgers liegen. Wer die Passphrase und diesen Datenträger hat, könnte es lesen.',
    /** What has to be written. */
    word: 'löschen',
    field: 'Zum Fortfahren „löschen“ eingeben',
    erase: 'Alles auf diesem Gerät löschen',
    notWritten: 'Nichts wurde gelöscht. Geben Sie zuerst oben „löschen“ ein.',
    notErased: (reason) => `Nicht oder nicht alles gelöscht. ${reason}`,
  },
};

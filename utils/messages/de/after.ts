import type { after as english } from '../en/after';
import { count, number } from './count';

/** What is asked after a visit: follow-up, reflection, and what is still open; in German. */
export const after: typeof english = {
  open: {
    title: 'Noch offen',
    hint: 'Erledigen, als nicht nötig markieren oder so lassen.',
  },
  closeAgain: (labels) =>
    `Noch offen: ${labels.join(', ')}. Der Standard möchte das in jeder Konsultation. Drücken Sie noch einmal auf „Abschließen“, um sie trotzdem abzuschließen.`,
  followUp: {
    title: 'Nächste Schritte',
    what: 'Was zu tun ist',
    who: 'Durch wen',
    by: 'Bis wann',
    add: 'Schritt hinzufügen',
    full: (limit) => `Eine Konsultation fasst ${number(limit)} Schritte; diese ist voll.`,
    atLimit: (limit) => `Mehr als ${number(limit)} Zeichen passen nicht.`,
    needsWhat: 'Schreiben Sie, was zu tun ist: ohne das wird dieser Schritt weggelassen.',
    done: 'Erledigt',
    doneNamed: (what) => `Erledigt: ${what}`,
    reopen: 'Wieder öffnen',
    reopenNamed: (what) => `Wieder öffnen: ${what}`,
    remove: 'Entfernen',
    removeNamed: (what) => `Entfernen: ${what}`,
    list: 'Liste der nächsten Schritte',
  },
  due: {
    number: (found) => `Nächste Schritte: ${number(found)}`,
    title: 'Nächste Schritte',
    when: {
      overdue: 'Überfällig',
      today: 'Heute',
      later: 'Später',
      noDay: 'Ohne Tag',
    },
    of: (name, day) => `${name}, Konsultation vom ${day}`,
    move: 'In einer Woche',
    moveNamed: (what) => `In einer Woche: ${what}`,
    moved: (what, day) => `Verschoben auf ${day}: ${what}`,
    doneTold: (what) => `Erledigt: ${what}`,
    takeBack: 'Zurücknehmen',
    atStart: (found) =>
      count(found, { one: '# nächster Schritt ist fällig', other: '# nächste Schritte sind fällig' }),
    atStartWhy: 'Sie stehen unter „Konsultationen“ bei „Nächste Schritte“: was, durch wen, bis wann.',
    openVisits: 'Konsultationen öffnen',
    problem: (reason) => `Was ansteht, ist nicht lesbar. ${reason}`,
  },
  reflection: {
    title: 'Eine Minute für Sie',
    lead: 'Für Sie allein: keine Zusammenfassung, Übergabe und kein Export enthält es. Schreiben Sie so wenig, wie Sie mögen.',
    questions: {
      wanted: 'Was wollte diese Person mir vor allem sagen?',
      away: 'Wann war ich nicht bei der Sache, und was hatte mich abgelenkt?',
      technology: 'Hat die Technik geholfen oder gestört, und habe ich es gesagt?',
      again: 'Was würde ich wieder so machen? Was probiere ich nächstes Mal?',
    },
    present: 'Wie präsent war ich?',
    scale: { 1: '1, kaum', 2: '2', 3: '3, zum Teil', 4: '4', 5: '5, ganz' },
    skip: 'Diesmal nicht',
    skipped: 'Für diese Konsultation ausgelassen.',
    answer: 'Doch beantworten',
    heavy: 'Das war schwer',
    heavyText:
      'Dann nehmen Sie sich vor der nächsten Konsultation eine Minute: weg vom Bildschirm, oder bei einer Kollegin, einem Kollegen.',
  },
};

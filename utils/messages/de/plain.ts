import type { plain as english } from '../en/plain';
import { count, number } from './count';

/** What is said of how the patient's text reads. */
export const plain: typeof english = {
  title: 'Wie es sich liest',
  reads: (grade, target) => `Liest sich wie Klassenstufe ${grade} (Ziel: ${target})`,
  lower: 'Kürzere Sätze und Alltagswörter senken die Stufe.',
  reason: {
    language: 'Wie sich das liest, lässt sich nicht beurteilen: Es ist nicht auf Englisch.',
    script: 'Wie sich das liest, lässt sich nicht beurteilen: Nicht alles steht in lateinischer Schrift.',
    short: (least) =>
      `Zu kurz, um zu beurteilen, wie es sich liest: weniger als ${count(least, { one: '# Wort', other: '# Wörter' })}.`,
  },
  long: (words) => `Sätze mit mehr als ${count(words, { one: '# Wort', other: '# Wörtern' })}`,
  wordsIn: (words) => count(words, { one: '# Wort', other: '# Wörter' }),
  medical: 'Medizinische Wörter',
  offer: (instead) => `„${instead}“ verwenden`,
  offerFor: (instead, word) => `„${instead}“ verwenden statt „${word}“`,
  replaced: (word, instead) => `Aus „${word}“ wurde „${instead}“.`,
  takeBack: 'Zurücknehmen',
  isBack: (word) => `„${word}“ steht wieder da.`,
  more: (found) => `Und ${number(found)} weitere.`,
};

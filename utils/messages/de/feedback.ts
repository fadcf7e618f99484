import type { feedback as english } from '../en/feedback';

/** What a clinician reads about asking the patient. */
export const feedback: typeof english = {
  title: 'Was der Patient oder die Patientin meint',
  lead: 'Die Fragen stehen in einem eigenen Fenster, und sonst steht dort nichts. Teilen Sie dieses Fenster, oder legen Sie es auf einen zweiten Bildschirm.',
  language: 'Sprache der Fragen',
  howMany: 'Wie viele Fragen',
  three: 'Drei',
  five: 'Fünf',
  own: (number) =>
    number === 1
      ? 'Ihre Einrichtung stellt eine eigene Frage.'
      : `Ihre Einrichtung stellt ${number} eigene Fragen.`,
  keys: 'Tasten dort: 1 bis 5 für die Gesichter, 0 für keine Antwort, Enter für die nächste Frage.',
  byMe: 'Ich drücke die Tasten',
  holdUp: 'Fragen zeigen',
  isHeldUp: 'Wird in einem eigenen Fenster gezeigt. Was dort geantwortet wird, steht dann hier.',
  notHeldUp: (reason) => `Es wird nichts gezeigt. ${reason}`,
  byPatient: (when) => `Von der Patientin, dem Patienten beantwortet, ${when}`,
  byClinician: (when) => `Von der Patientin, dem Patienten beantwortet, Tasten von Ihnen gedrückt, ${when}`,
  again: 'Noch einmal fragen',
  againHint: 'Was dann geantwortet wird, tritt an die Stelle dieser Antworten.',
  survey: {
    title: 'Die Umfrage Ihrer Einrichtung',
    holdUp: 'Code zeigen',
    tooLong: 'Die Adresse ist zu lang für einen Code. Kopieren Sie den Link, und senden Sie ihn wie gewohnt.',
    copy: 'Link kopieren',
    copied: 'Kopiert. Senden Sie ihn wie gewohnt.',
    copyFailed:
      'Der Browser lässt Webside nicht kopieren. Markieren Sie die Adresse, und kopieren Sie sie von Hand.',
  },
  print: 'Fragen drucken',
};

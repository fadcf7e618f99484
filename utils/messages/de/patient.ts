import type { patient as english } from '../en/patient';

/** All that a patient reads: what is held up for them, and the sheet that is printed. */
export const patient: typeof english = {
  pageTitle: 'Webside: für Sie',
  nothing: 'Auf dieser Seite steht gerade nichts.',
  asking: {
    position: (position, total) => `Frage ${position} von ${total}`,
    usual: {
      heard: 'Mir wurde in diesem Gespräch zugehört, und ich fühlte mich gut aufgehoben.',
      clear:
        'Was mir erklärt wurde, habe ich verstanden, auch Ergebnisse, bei denen ein Computer oder eine KI geholfen hat.',
      technology: 'Die Technik hat uns beim Reden geholfen oder war wenigstens nicht im Weg.',
      say: 'Ich konnte fragen, was ich wollte, und mitbestimmen, wie es weitergeht.',
      kinder: 'Eines, was das nächste Videogespräch freundlicher oder leichter machen würde:',
    },
    scale: { 1: 'Gar nicht', 2: 'Kaum', 3: 'Teils', 4: 'Meistens', 5: 'Sehr' },
    ratherNot: 'Möchte ich nicht sagen',
    answer: 'Ihre Antwort',
    back: 'Zurück',
    next: 'Weiter',
    finish: 'Fertig',
    notKept:
      'Ihre Antwort ist noch nicht aufgehoben. Sie steht noch hier: bitte versuchen Sie es noch einmal.',
    tooLong: 'Ihre Antwort ist zu lang. Sie steht noch hier: bitte kürzen Sie sie.',
    tryAgain: 'Noch einmal versuchen',
  },
  thanks: 'Danke.',
  given: {
    title: 'Ihr Termin',
    made: (when) => `Ihre Videokonsultation, ${when}`,
    part: {
      talked: 'Worüber wir gesprochen haben',
      agreed: 'Was wir vereinbart haben',
      warning: 'Achten Sie auf',
      call: 'Wen Sie anrufen können',
      next: 'Wie es weitergeht',
    },
  },
  survey: {
    title: 'Sagen Sie uns, wie es war',
    text: 'Richten Sie die Kamera Ihres Telefons auf das Bild, oder öffnen Sie diese Adresse:',
    textAlone: 'Öffnen Sie diese Adresse:',
    picture: 'Bild der Adresse, für die Kamera eines Telefons',
  },
  sheet: {
    title: 'Wie war Ihr Termin?',
    lead: 'Kreuzen Sie in jeder Zeile eine Antwort an. Sie dürfen jede auslassen.',
  },
};

import { catalogue } from '../language';

/** What a clinician reads about asking the patient, in English. */
export const feedback = {
  title: 'What the patient thinks',
  lead: 'The questions stand in a window of their own, and nothing else does. Share that window, or put it on a second screen.',
  language: 'Language of the questions',
  howMany: 'How many questions',
  three: 'Three',
  five: 'Five',
  own: (number: number) =>
    number === 1
      ? 'Your clinic asks one question of its own.'
      : `Your clinic asks ${number} questions of its own.`,
  keys: 'Keys there: 1 to 5 for the faces, 0 for rather not say, Enter to go on.',
  byMe: 'I press the keys for them',
  holdUp: 'Hold up the questions',
  isHeldUp: 'Held up in a window of its own. What is answered there comes to stand here.',
  notHeldUp: (reason: string) => `Nothing was held up. ${reason}`,
  byPatient: (when: string) => `Answered by the patient, ${when}`,
  byClinician: (when: string) => `Answered by the patient, keys pressed by you, ${when}`,
  again: 'Ask again',
  againHint: 'What is answered then takes the place of these answers.',
  survey: {
    title: 'Your clinic’s survey',
    holdUp: 'Hold up the code',
    tooLong: 'The address is too long for a code. Copy the link and send it the way you always do.',
    copy: 'Copy link',
    copied: 'Copied. Send it the way you always do.',
    copyFailed: 'The browser did not let Webside copy. Select the address and copy it by hand.',
  },
  print: 'Print the questions',
};

/** The same in the language in force. */
export const feedbackWords = /* @__PURE__ */ catalogue('feedback', feedback);

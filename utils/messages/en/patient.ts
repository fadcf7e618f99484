import { catalogue } from '../language';

/** All that a patient reads, in English: what is held up for them, and the sheet that is printed. Plain words, grade 6 at most. */
export const patient = {
  pageTitle: 'Webside: for you',
  nothing: 'This page has nothing to show right now.',
  asking: {
    position: (position: number, total: number) => `Question ${position} of ${total}`,
    usual: {
      heard: 'I felt listened to and cared for in this visit.',
      clear: 'What was explained made sense to me, including any result a computer or AI tool helped with.',
      technology: 'The technology helped us talk, or at least did not get in the way.',
      say: 'I could ask what I wanted and had a say in what happens next.',
      kinder: 'One thing that would make the next video visit kinder or easier:',
    },
    scale: { 1: 'Not at all', 2: 'Not much', 3: 'Partly', 4: 'Mostly', 5: 'Very much' },
    ratherNot: 'Rather not say',
    answer: 'Your answer',
    back: 'Back',
    next: 'Next',
    finish: 'Finish',
    notKept: 'Your answer is not kept yet. It is still here: please try again.',
    tooLong: 'Your answer is too long to keep. It is still here: please make it shorter.',
    tryAgain: 'Try again',
  },
  thanks: 'Thank you.',
  given: {
    title: 'Your visit',
    made: (when: string) => `Your video visit, ${when}`,
    part: {
      talked: 'What we talked about',
      agreed: 'What we agreed',
      warning: 'Look out for',
      call: 'Who to call',
      next: 'What happens next',
    },
  },
  survey: {
    title: 'Tell us how it was',
    text: 'Point the camera of your phone at the picture, or open this address:',
    textAlone: 'Open this address:',
    picture: 'Picture of the address, for the camera of a phone',
  },
  sheet: {
    title: 'How was your visit?',
    lead: 'Tick one answer for each line. You may leave any of them out.',
  },
};

/** The same in the language in force. */
export const patientWords = /* @__PURE__ */ catalogue('patient', patient);

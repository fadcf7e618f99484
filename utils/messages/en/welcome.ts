import { catalogue } from '../language';

/** What the first start says, and a rehearsal of a visit, in English. */
export const welcome = {
  step: (number: number, of: number) => `${number} of ${of}`,
  goOn: 'Go on',
  skip: 'Skip the introduction',
  what: {
    title: 'Beside the call, out of the way',
    lead: 'Webside stands next to any video visit: a short checklist to glance at, and room for notes.',
    keepsTitle: 'What it keeps',
    keeps:
      'The visits, marks and notes that you write may be health information. They lie in this browser profile, on this device alone, sealed by your passphrase. Nothing is sent: Webside has no account, no server and no way out to a network.',
    neverTitle: 'What it never does',
    never: {
      listen: 'It never listens, watches or records.',
      pages: 'It never reads or changes a page, nor the call’s.',
      judge: 'It never judges: what is not marked is no mistake.',
    },
    remove: 'Whoever removes Webside from this browser, or deletes this profile, erases all of it.',
  },
  code: {
    title: 'A second way in',
    later: 'Not now',
    madeElsewhere:
      'Another window has made a recovery code meanwhile. It stays: keep that one, and throw this one away.',
    passphraseElsewhere:
      'Another window has changed the passphrase meanwhile. No recovery code was set: make one in Settings.',
  },
  place: {
    title: 'Close to their eyes',
    picture: 'A screen: the patient’s picture at the top, right under the camera, and Webside beside it.',
    steps: {
      patient: 'Move the patient’s picture up, right under your camera.',
      webside: 'Keep Webside beside it, on the same screen.',
      pin: 'Pin Webside to the toolbar: then it is one press away.',
    },
    rehearse: 'Rehearse a visit, without a patient',
    start: 'Go to Start',
  },
  rehearsal: {
    label: 'Rehearsal',
    before: 'A rehearsal: nobody is called. Read what stands here, as before a visit, then press Join.',
    joined:
      'Unfold “Why and say” and say the sentence aloud, in your own words. Then press Done: the next item takes its place. When you have seen enough, go on to “Before closing”.',
    closing: 'What is still open stands here in full. It may stay open.',
    finished: 'This is what is left of a visit, to copy. Close it: a rehearsal goes to the bin.',
    keep: 'Keep it as a visit',
  },
};

/** The same in the language in force. */
export const welcomeWords = /* @__PURE__ */ catalogue('welcome', welcome);

import { catalogue } from '../language';

const percent = (part: number) => `${Math.floor(part * 100)} %`;

/** What is said of a hand-over to a colleague, in English: making one, taking one, and what stands in it. */
export const handOver = {
  title: 'Hand over to a colleague',
  lead: 'One file with what you choose of this visit, sealed by a passphrase of its own. Your colleague takes it on their Visits page, to carry on from.',
  wasReceived:
    'This visit was handed over to you. To pass it on, hand over the visit in which you carry on from it.',
  noClinician: (reason: string) => `It would go without your name and role: they cannot be read. ${reason}`,
  parts: 'What goes',
  part: {
    marks: 'What was marked, and what was left open',
    notes: 'Notes, also those on items',
    mattered: 'What mattered most',
    remember: 'What to remember about this person',
    followUps: 'Follow-up',
    feedback: 'What the patient said about the visit',
  },
  leftOut: 'What you asked yourself after the visit never goes.',
  to: 'For whom',
  toHint: 'A name or a role. It may stay empty.',
  request: 'What you ask of them',
  requestHint: 'One line.',
  preview: 'What your colleague will read',
  passphrase: 'Hand-over passphrase',
  repeat: 'Repeat hand-over passphrase',
  passphraseHint: 'Tell it by another way than the file goes, by phone for instance. Nobody can reset it.',
  save: 'Save hand-over',
  stop: 'Stop',
  step: {
    sealing: (part: number) => `Sealing the file: ${percent(part)}`,
    checking: (part: number) => `Opening it again to see that it is whole: ${percent(part)}`,
    opening: (part: number) => `Opening the hand-over: ${percent(part)}`,
  },
  saved: (file: string) =>
    `The hand-over was sealed, opened again and found whole, and handed to the browser. Look whether ${file} lies where it puts what you download. Send it, and tell the passphrase by another way.`,
  tooLong: (limit: number) =>
    `“For whom” holds at most 120 characters, what you ask at most ${limit}. Shorten it.`,
  notSaved: (reason: string) => `No hand-over was saved, and nothing was changed. ${reason}`,
  take: {
    title: 'Take a hand-over',
    file: 'Hand-over file',
    fileHint:
      'Such as webside-hand-over.age, from a colleague. Choose it, or drop it here. Nothing is taken before you have read it.',
    open: 'Open hand-over',
    leave: 'Leave it',
    holds: 'With it come:',
    before: 'You have taken an earlier state of this visit. It stays as it is, and this one comes beside it.',
    yes: 'Take it',
    taken: (name: string) => `Taken into Visits, where you can carry on from it: ${name}`,
    show: 'Show it',
    notTaken: (reason: string) => `Nothing was taken or changed. ${reason}`,
  },
  reason: {
    'not-age': 'This is not a hand-over: hand-overs are age files. Choose another file.',
    newer: 'This hand-over was made by a newer version. Update Webside, then try again.',
    'no-passphrase':
      'This age file is sealed for a key, not by a passphrase. Open it with the tool that made it.',
    'too-much-work':
      'Opening this file would take more work or memory than this browser has. Webside never makes such a file.',
    'wrong-passphrase':
      'This passphrase does not open the hand-over. If you are sure of it, the file is damaged: ask for it again.',
    damaged: 'The file is damaged: something in it was changed or is missing. Ask for it again.',
    'too-large': 'The file is larger than any hand-over. Choose another file.',
    'not-hand-over': 'The file opens, but it is not a hand-over. Choose another file.',
    backup: 'This is a backup, not a hand-over. It is restored in Settings.',
    suspicious:
      'The file has names in it that no hand-over has, and that could do harm. Choose another file.',
    'too-deep': 'The file is nested deeper, or has more parts, than any hand-over. Choose another file.',
    twice: 'You have taken this hand-over already. It lies in Visits, or in the bin.',
    older: 'You have taken a later state of this visit already. It lies in Visits, or in the bin.',
    'not-as-made': 'Opened again, the file did not hold what was written into it. Try again.',
    stopped: 'You stopped it.',
    unreadable: 'The file cannot be read. Is it still there, and is it a file?',
  },
  text: {
    to: (whom: string) => `For: ${whom}`,
    by: (nameAndRole: string[]) => `From: ${nameAndRole.join(', ')}`,
    made: (when: string) => `Made: ${when}`,
    heading: {
      situation: 'What this is about',
      background: 'What came before',
      assessment: 'What was done and noted',
      request: 'What is asked',
    },
    wasOpen: (labels: string) => `Left open then: ${labels}`,
    earlier: (text: string) => `To remember from then: ${text}`,
    followUps: 'Follow-up',
    followUp: {
      who: (who: string) => `Who: ${who}`,
      by: (day: string) => `By: ${day}`,
      done: (when: string) => `Done: ${when}`,
    },
    feedback: {
      title: 'What the patient said about the visit',
      level: {
        1: 'Not at all',
        2: 'Not much',
        3: 'Partly',
        4: 'Mostly',
        5: 'Very much',
        'rather-not': 'Rather not say',
      },
    },
  },
};

/** The same in the language in force. */
export const handOverWords = /* @__PURE__ */ catalogue('handOver', handOver);

import { catalogue } from '../language';

/** What stands in and around a visit's summary, in English. */
export const summary = {
  title: 'Summary',
  copy: 'Copy summary',
  copied: 'Copied. Paste it where it belongs.',
  copyFailed: 'The browser did not let Webside copy. Select the text and copy it by hand.',
  noClinician: (reason: string) => `Without your name and role: they cannot be read. ${reason}`,
  text: {
    heading: (title: string) => title,
    label: (label: string) => `Label: ${label}`,
    clinician: (nameAndRole: string[]) => `Clinician: ${nameAndRole.join(', ')}`,
    started: (when: string) => `Start: ${when}`,
    ended: (when: string) => `End: ${when}`,
    minutes: (minutes: number) => `Minutes: ${minutes}`,
    byVideo: 'By video',
    role: (title: string) => `Role: ${title}`,
    carriedOn: (title: string, when: string) => `Carries on from: ${title}, ${when}`,
    corrected: (when: string) => `Corrected after closing: ${when}`,
    handedOver: (nameAndRole: string[]) => `Handed over by: ${nameAndRole.join(', ')}`,
    handedOverAt: (when: string) => `Handed over: ${when}`,
    asked: (request: string) => `Asked of you: ${request}`,
    otherText: (text: string) => `Written in another window at the same time: ${text}`,
    outcome: {
      'as-planned': 'Ended as planned',
      'did-not-come': 'The patient did not come',
      'cut-off': 'The call was cut off',
      moved: 'Moved to phone or in person',
    },
    done: 'Marked done',
    doneAt: (label: string, time: string) => `${label}: at ${time}`,
    notNeeded: 'Not needed',
    open: 'Left open',
    former: 'Before the visit type was changed',
    notNeededMark: (label: string) => `${label}: not needed`,
    chips: (labels: string[]) => `Covered: ${labels.join('; ')}`,
    mattered: 'What mattered most',
    notes: 'Notes',
    remember: 'Remember about this person',
    followUp: 'Follow-up',
    followUpLine: (what: string, who: string, by: string) =>
      [what, who, by && `by ${by}`].filter(Boolean).join(', '),
    followUpDone: (line: string) => `${line} (done)`,
    note: (text: string) => `Note: ${text}`,
  },
};

/** The same in the language in force. */
export const summaryWords = /* @__PURE__ */ catalogue('summary', summary);

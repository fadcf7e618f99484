import { catalogue } from '../language';
import { count } from './count';

const visits = (number: number) => count(number, 'visit', 'visits');

/** What is said of an export, in English. */
export const exporting = {
  forbidden: 'Your clinic’s rules keep visits in the vault: none can be exported or handed over.',
  one: 'Export this visit',
  listed: (number: number) => `Export the ${visits(number)} listed`,
  lead: 'The file is not sealed: whoever has it can read it. Keep it where a patient’s record may lie.',
  kinds: 'As',
  kind: {
    text: 'Plain text: the summaries',
    csv: 'A table (CSV): one line a visit',
    json: 'Data for other programs (JSON)',
  },
  prepare: 'Prepare the file',
  stop: 'Stop',
  progress: (done: number, total: number) => `Read ${done.toLocaleString('en')} of ${visits(total)}.`,
  look: 'A last look at what leaves the vault',
  number: (number: number, size: string) => `${visits(number)}, ${size}`,
  unread: (number: number) =>
    `${count(number, 'visit does', 'visits do')} not open here and cannot be in it. The others are.`,
  holds: {
    text: 'In it: your name and role, labels, times, marks, and what stands in each summary.',
    csv: 'In it: labels, times, marks, notes, what mattered most, what to remember, follow-up, texts for the patient, edited texts and feedback.',
    json: 'In it: your name and role, labels, times, marks, notes, what mattered most, what to remember, follow-up, texts for the patient, edited texts and feedback.',
  },
  leftOut: 'Left out: what you asked yourself after a visit, and earlier states of texts.',
  begins: 'How it begins',
  save: 'Save the file',
  leave: 'Leave it',
  saved: (file: string) => `Handed to the browser as ${file}.`,
  notMade: (reason: string) => `No file was made, and nothing left the vault. ${reason}`,
  stopped: 'You stopped it.',
  text: {
    columns: {
      id: 'Visit id',
      label: 'Label',
      type: 'Visit type',
      role: 'Role',
      state: 'State',
      outcome: 'How it ended',
      started: 'Started',
      joined: 'Joined',
      finished: 'Finished',
      minutes: 'Minutes',
      done: 'Marked done',
      notNeeded: 'Not needed',
      open: 'Left open',
      notes: 'Notes',
      mattered: 'What mattered most',
      remember: 'Remember about this person',
      itemNotes: 'Notes on items',
      followUps: 'Follow-up',
      patient: 'Texts for the patient',
      edited: 'Edited texts',
      feedback: 'Feedback',
      handedOverBy: 'Handed over by',
    },
  },
};

/** The same in the language in force. */
export const exportWords = /* @__PURE__ */ catalogue('exporting', exporting);

import { catalogue } from '../language';
import { count } from './count';

/** What stands in and around the texts that are made from a visit, in English. */
export const texts = {
  kind: 'Kind of summary',
  kinds: {
    checklist: 'Checklist with times',
    note: 'As a short report',
    soap: 'Under four headings (SOAP)',
    line: 'In one line',
  },
  edit: 'Edit',
  edited: 'Your edited text. What changes in the visit from here on does not change it.',
  editedField: 'Edited summary',
  makeAnew: 'Make it anew',
  madeAnew: 'Made anew from the visit. Your edited text is among its earlier states, in Visits.',
  print: 'Print',
  noPrint: 'Printing is turned off for your clinic.',
  save: 'Save as a file',
  saved: (file: string) => `Handed to the browser as ${file}. The file is not protected.`,
  tooLongToEdit: (limit: number) =>
    `It is longer than the ${limit.toLocaleString('en')} characters that can be edited here. Copy it, and edit it where it goes.`,
  noSave: 'Saving as a file is turned off for your clinic.',
  clears: (seconds: number) =>
    `Copied. It leaves the clipboard after ${count(seconds, 'second', 'seconds')}, with whatever else is there by then, as soon as Webside has the focus. Leave this page open until then.`,
  cleared: 'The clipboard was cleared.',
  notCleared: 'The browser did not let Webside clear the clipboard. Copy something else over it.',
  patient: {
    title: 'For the patient',
    lead: 'Write in plain words. What you leave empty is left out.',
    hints: {
      talked: 'What did you talk about?',
      agreed: 'What did you agree?',
      warning: 'What should they look out for?',
      call: 'Whom can they call?',
      next: 'What happens next, and when?',
    },
    preview: 'What they will read',
    nothing: 'Nothing is written for the patient yet.',
    copy: 'Copy for the patient',
    editedField: 'Edited text for the patient',
    holdUp: 'Hold this up for the patient',
    holdUpAgreed: 'Hold up what you agreed',
    heldUp: 'Held up in a window of its own. Share that window, or put it on a second screen.',
  },
  note: {
    headings: {
      subjective: 'Subjective',
      objective: 'Objective',
      assessment: 'Assessment',
      plan: 'Plan',
    },
    minutes: (minutes: number) => count(minutes, 'minute', 'minutes'),
    mattered: (text: string) => `What mattered most: ${text}`,
    remember: (text: string) => `Remember about this person: ${text}`,
    covered: (items: string[]) => `Covered: ${items.join('; ')}.`,
    notNeeded: (items: string[]) => `Not needed: ${items.join('; ')}.`,
    open: (items: string[]) => `Left open: ${items.join('; ')}.`,
    item: (label: string, details: string[]) =>
      details.length > 0 ? `${label} (${details.join('; ')})` : label,
  },
};

/** The same in the language in force. */
export const textsWords = /* @__PURE__ */ catalogue('texts', texts);

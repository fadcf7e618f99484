import { catalogue } from '../language';
import { count } from './count';

/** The words of a note's earlier states, in English. */
export const earlier = {
  title: (number: number) => `Earlier states (${number})`,
  field: {
    notes: 'Notes',
    mattered: 'What mattered most',
    remember: 'Remember about this person',
    edited: 'An edited text',
    patient: 'Text for the patient',
    reflection: 'A minute for yourself',
  } as Record<string, string>,
  itemNote: (label: string) => `Note on ${label}`,
  otherNote: 'Note on an item',
  until: (field: string, when: string) => `${field}, until ${when}`,
  length: (length: number) => count(length, 'character', 'characters'),
  copy: 'Copy this state',
  copied: 'Copied. Paste it where it belongs.',
  copyFailed: 'The browser did not let Webside copy. Select the text and copy it by hand.',
  bringBack: 'Bring it back',
  broughtBack: 'It stands there again. What stood there before is an earlier state now.',
  notRead: (reason: string) => `This state cannot be read. ${reason} The present text is not touched.`,
};

/** The same in the language in force. */
export const earlierWords = /* @__PURE__ */ catalogue('earlier', earlier);

import { slot } from './storage';

/** What the page for the patient shows, by the visit's random id. It goes when the browser stops. */
export const heldUp = slot<HeldUp>('session', 'heldUp');

/** What is held up for a patient. Of the visit it names no word: the page opens the vault and reads them there. */
export type HeldUp = { language: string } & (
  | {
      shows: 'questions';
      visit: string;
      /** How many of the usual ones, or the clinic's own as they were at that moment. */
      questions: 3 | 5 | string[];
      /** Who presses the keys. */
      by: 'patient' | 'clinician';
      /** When it was asked for (UTC ms): what the visit holds of before is another asking. */
      since: number;
    }
  | { shows: 'summary'; visit: string }
  /** What was agreed in the visit. */
  | { shows: 'agreed'; visit: string }
  | { shows: 'survey'; visit: string; address: string }
  | { shows: 'thanks' }
);

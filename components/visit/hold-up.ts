import { clockNow, heldUp, openPatientPage } from '@/utils/browser';
import { languageAmong, locale } from '@/utils/messages';
import type { Feedback, Visit } from '@/utils/visit';

/** What can be held up of a visit. */
export type Shown =
  | { shows: 'questions'; questions: 3 | 5 | string[]; by: Feedback['by'] }
  | { shows: 'summary' }
  /** What was agreed in the visit. */
  | { shows: 'agreed' }
  /** The clinic's survey. */
  | { shows: 'survey'; address: string };

/** The language of a visit's patient: the visit type's where Webside has it, else the interface's. */
export function patientLanguage({ type }: Visit): string {
  const [first = ''] = type.language.split('-');
  return languageAmong([first, locale()]);
}

/**
 * Holds something up for the patient, in a window of its own, which comes to the front. Of the visit only its id is
 * handed over: the page reads the words on the disk, so what was just written is to be flushed first.
 * @throws Error when the browser keeps nothing or opens no window
 */
export async function holdUp(visit: Visit, shown: Shown, language = patientLanguage(visit)): Promise<void> {
  const asked = shown.shows === 'questions' ? { ...shown, since: clockNow().at } : shown;
  await heldUp.set({ ...asked, visit: visit.id, language });
  await openPatientPage();
}

import { PATIENT_PARTS, textOf, type Visit } from '@/utils/visit';
import { followUpLines, section, textsOf, type FollowUpWords, type SummaryFormats } from './parts';

/** The headings of what a patient is given, by part; a clinic may have its own. */
export type PatientHeadings = Record<(typeof PATIENT_PARTS)[number], string>;

/** The words around what a patient is given. */
export interface PatientWords extends FollowUpWords {
  title(when: string): string;
  headings: PatientHeadings;
  otherText(text: string): string;
}

/** Whether there is anything to give to the patient. */
export function hasPatientText(visit: Visit): boolean {
  return PATIENT_PARTS.some((part) => textOf(visit, `patient:${part}`).trim() !== '');
}

/**
 * What the patient is given to read: what the clinician wrote for them, part by part, and what is still to be done.
 * Nothing is taken from the notes, and nothing that is empty stands there.
 * @param footer the clinic's last line, its placeholders filled; empty when it has none
 */
export function patientText(
  visit: Visit,
  words: PatientWords,
  formats: SummaryFormats,
  footer: string,
): string {
  const followUps = followUpLines(
    visit.followUps?.filter(({ done }) => !done),
    words,
    formats,
  );
  const blocks = [
    ...PATIENT_PARTS.map((part) => section(words.headings[part], textsOf(visit, `patient:${part}`, words))),
    section(
      words.followUp,
      followUps.map((line) => `- ${line}`),
    ),
  ].filter((block) => block !== '');
  if (blocks.length === 0) return '';
  const title = words.title(formats.moment(visit.stage.joined ?? visit.started));
  return [title, ...blocks, footer].filter((block) => block !== '').join('\n\n');
}

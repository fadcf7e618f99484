import { fillPlaceholders } from '@/utils/checklist';
import { summaryWords, textsWords } from '@/utils/messages';
import type { Configuration } from '@/utils/standard';
import type { Clinician } from '@/utils/store';
import { lineText, noteText, soapText, summaryText } from '@/utils/summary';
import type { MadeText, Visit } from '@/utils/visit';
import { formats } from './formats';

/** Who a text is by: name and role, each empty when it is not known. */
export type Author = Pick<Clinician, 'name' | 'role'>;

/** A clinician's text made from a visit, in the language in force and the clinic's own wording. */
export function madeText(
  kind: Exclude<MadeText, 'patient'>,
  visit: Visit,
  clinician: Author,
  standard: Configuration | undefined,
): string {
  const { outcome, byVideo, label, otherText, followUp, followUpLine, followUpDone } = summaryWords().text;
  const { note } = textsWords();
  const fill = filler(visit, clinician, standard, formats.day(visit.stage.joined ?? visit.started));
  const words = {
    ...note,
    ...{ outcome, byVideo, label, otherText, followUp, followUpLine, followUpDone },
    headings: ownHeadings(note.headings, standard?.texts.noteHeadings, fill),
  };
  switch (kind) {
    case 'checklist':
      return summaryText(visit, clinician, summaryWords().text, formats);
    case 'note':
      return noteText(visit, words, formats);
    case 'soap':
      return soapText(visit, words, formats);
    case 'line':
      return lineText(visit, words, formats);
  }
}

/** Fills what a clinic's own wording leaves to be filled in. */
export function filler(
  visit: Visit,
  { name, role }: Author,
  standard: Configuration | undefined,
  date: string,
): (text: string) => string {
  const values = { clinic: standard?.name ?? '', clinician: name, role, date, visitType: visit.type.title };
  return (text) => fillPlaceholders(text, values);
}

/** Headings, with a clinic's own in the place of those that it has. */
export function ownHeadings<H extends object>(
  usual: H,
  clinics: Partial<Record<keyof H, string | undefined>> = {},
  fill: (text: string) => string,
): H {
  const own = Object.entries<string | undefined>(clinics).flatMap(([part, text]) =>
    text === undefined ? [] : [[part, fill(text)]],
  );
  return { ...usual, ...(Object.fromEntries(own) as Partial<H>) };
}

import { fillPlaceholders } from '@/utils/checklist';
import { summaryWords, textsWords } from '@/utils/messages';
import type { Configuration } from '@/utils/standard';
import type { Clinician } from '@/utils/store';
import { lineText, noteText, patientText, soapText, summaryText } from '@/utils/summary';
import type { MadeText, Visit } from '@/utils/visit';
import { formats } from './formats';

/** Who a text is by: name and role, each empty when it is not known. */
type Author = Pick<Clinician, 'name' | 'role'>;

/** A text made from a visit, in the language in force and the clinic's own wording. */
export function madeText(
  kind: MadeText,
  visit: Visit,
  clinician: Author,
  standard: Configuration | undefined,
): string {
  const own = ownWording(visit, clinician, standard);
  switch (kind) {
    case 'checklist':
      return summaryText(visit, clinician, summaryWords().text, formats);
    case 'note':
      return noteText(visit, own.note, formats);
    case 'soap':
      return soapText(visit, own.note, formats);
    case 'line':
      return lineText(visit, own.note, formats);
    case 'patient':
      return patientText(visit, own.patient, formats, own.footer);
  }
}

function ownWording(visit: Visit, { name, role }: Author, standard: Configuration | undefined) {
  const { note, forPatient } = textsWords();
  const { patientSummaryFooter = '', patientSummaryHeadings, noteHeadings } = standard?.texts ?? {};
  const values = {
    clinic: standard?.name ?? '',
    clinician: name,
    role,
    date: formats.day(visit.stage.joined ?? visit.started),
    visitType: visit.type.title,
  };
  const filled = <H extends object>(
    usual: H,
    clinics: Partial<Record<keyof H, string | undefined>> = {},
  ): H => ({
    ...usual,
    ...Object.fromEntries(
      Object.entries<string | undefined>(clinics).flatMap(([part, text]) =>
        text === undefined ? [] : [[part, fillPlaceholders(text, values)]],
      ),
    ),
  });
  return {
    note: { ...note, headings: filled(note.headings, noteHeadings) },
    patient: { ...forPatient, headings: filled(forPatient.headings, patientSummaryHeadings) },
    footer: fillPlaceholders(patientSummaryFooter, values),
  };
}

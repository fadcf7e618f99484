import { PATIENT_PARTS, type Visit } from '@/utils/visit';
import { textsOf } from './parts';

/** The headings of what a patient is given, by part; a clinic may have its own. */
export type PatientHeadings = Record<(typeof PATIENT_PARTS)[number], string>;

/** A part of it: what stands under a heading, or the clinic's last line, which has none. */
export interface PatientBlock {
  heading?: string;
  text: string;
}

/**
 * What the patient is given to read: what the clinician wrote for them, part by part. Nothing is taken from the notes or
 * from what the clinician has still to do, and nothing that is empty stands there.
 * @param footer the clinic's last line, its placeholders filled; empty when it has none. It stands under no empty page
 */
export function patientBlocks(visit: Visit, headings: PatientHeadings, footer: string): PatientBlock[] {
  const asWritten = { otherText: (text: string) => text };
  const blocks = PATIENT_PARTS.map((part): PatientBlock => ({
    heading: headings[part],
    text: textsOf(visit, `patient:${part}`, asWritten)
      .filter((text) => text.trim() !== '')
      .join('\n'),
  })).filter(({ text }) => text !== '');
  return blocks.length > 0 && footer !== '' ? [...blocks, { text: footer }] : blocks;
}

/** The same as one text under its title; nothing where nothing was written. */
export function patientText(title: string, blocks: readonly PatientBlock[]): string {
  if (blocks.length === 0) return '';
  const written = blocks.map(({ heading, text }) => (heading === undefined ? text : `${heading}\n${text}`));
  return [title, ...written].join('\n\n');
}

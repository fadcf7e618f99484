import { formats } from '@/components/app';
import { afterWords, rescueWords, summaryWords, textsWords, visitWords } from '@/utils/messages';
import type { Clinician } from '@/utils/store';
import { summaryText } from '@/utils/summary';
import { itemField, textOf, type Field, type Visit } from '@/utils/visit';
import type { OpenVisit } from './open-visit';

/** The whole visit as this window has it, on the disk or not, and each text that is too long for its field. */
export function rescuedText(
  open: OpenVisit,
  visit: Visit,
  clinician: Pick<Clinician, 'name' | 'role'>,
): string {
  const tooLong = namedFields(visit).flatMap(([field, name]) => {
    const text = open.refusedText(field);
    return text === undefined ? [] : [`${rescueWords().tooLong(name)}\n${text}`];
  });
  // What the summary has no place for is in no other text that could be saved either.
  const others = otherFields(visit).flatMap(([field, name]) => {
    const text = textOf(visit, field);
    return text === '' ? [] : [`${name}\n${text}`];
  });
  return [summaryText(visit, clinician, summaryWords().text, formats), ...others, ...tooLong].join('\n\n');
}

function namedFields(visit: Visit): [Field, string][] {
  const { visit: text } = visitWords();
  const items = [...visit.type.items, ...visit.formerItems];
  return [
    ['notes', text.notes],
    ['mattered', text.mattered],
    ['remember', text.remember],
    ...items.map(({ id, label }): [Field, string] => [itemField(id), text.itemNote(label)]),
    ...otherFields(visit),
  ];
}

/** What was written after the visit, each by its prompt. */
function otherFields(visit: Visit): [Field, string][] {
  const { patient, editedField } = textsWords();
  const { questions } = afterWords().reflection;
  return visit.texts.flatMap(({ field }): [Field, string][] => {
    const [kind = '', part = ''] = field.split(':');
    const names: Record<string, string | undefined> = {
      patient: patient.hints[part as keyof typeof patient.hints],
      reflection: questions[part as keyof typeof questions],
      edited: part === 'patient' ? patient.editedField : editedField,
    };
    const name = names[kind];
    return name === undefined ? [] : [[field as Field, name]];
  });
}

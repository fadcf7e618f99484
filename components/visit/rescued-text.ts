import { formats } from '@/components/app';
import { rescueWords, summaryWords, visitWords } from '@/utils/messages';
import type { Clinician } from '@/utils/store';
import { summaryText } from '@/utils/summary';
import { itemField, type Field, type Visit } from '@/utils/visit';
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
  return [summaryText(visit, clinician, summaryWords().text, formats), ...tooLong].join('\n\n');
}

function namedFields(visit: Visit): [Field, string][] {
  const { visit: text } = visitWords();
  const items = [...visit.type.items, ...visit.formerItems];
  return [
    ['notes', text.notes],
    ['mattered', text.mattered],
    ['remember', text.remember],
    ...items.map(({ id, label }): [Field, string] => [itemField(id), text.itemNote(label)]),
  ];
}

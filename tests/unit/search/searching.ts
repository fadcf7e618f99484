import { VisitIndex } from '@/utils/search';
import { entryOf, itemField, type Field, type Visit } from '@/utils/visit';
import { MINUTE, newVisit, PageClock, TEN, visitType } from '../../support/fixtures';

/** What is written in a visit, by field. */
export type Written = Partial<Record<Field | 'label' | 'title', string>>;

/** The note on one item of the test type. */
export const ITEM_NOTE = itemField('safe');

/** A visit with these texts, started `minute` minutes after ten. */
export function visitWith(
  id: string,
  { label = '', title = 'Test visit', ...texts }: Written,
  minute = 0,
): Visit {
  const visit = newVisit(new PageClock(id, TEN + minute * MINUTE), label, visitType({ title }));
  return { ...visit, id, texts: Object.entries(texts).map(([field, text = '']) => ({ field, text })) };
}

/** Takes a visit in whole, as a page does in slices. */
export function put(index: VisitIndex, visit: Visit): number {
  index.putEntry(entryOf(visit));
  return [...index.putTexts(visit)].length;
}

/** An index of these visits, the first the newest. */
export function indexOf(...written: Written[]): VisitIndex {
  const index = new VisitIndex();
  written.forEach((texts, at) => put(index, visitWith(String(at), texts, -at)));
  return index;
}

/** The ids of what a query finds, in order. */
export function ids(index: VisitIndex, query: string): string[] {
  return index.find(query).found.map(({ id }) => id);
}

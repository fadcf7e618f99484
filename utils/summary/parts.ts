import { inOrder, type Item } from '@/utils/checklist';
import {
  markOf,
  recordOf,
  rivalsOf,
  saidFollowUps,
  textOf,
  type Field,
  type Instant,
  type Visit,
} from '@/utils/visit';

/** How moments are written. */
export interface SummaryFormats {
  /** Day and time. */
  moment(instant: Instant): string;
  /** Time of day only. */
  time(instant: Instant): string;
  /** A calendar day, `YYYY-MM-DD`. */
  date(day: string): string;
}

/** Whose visits these are; a part that is empty is left out. */
export interface SummaryClinician {
  name: string;
  role: string;
}

/** The words for what is still to be done. */
export interface FollowUpWords {
  followUp: string;
  /** What, by whom and by which day; those that are not known are empty. */
  followUpLine(what: string, who: string, by: string): string;
  followUpDone(line: string): string;
}

/** A field's text, and after it what other windows wrote there that nobody settled with it: no word is left out. */
export function textsOf(visit: Visit, field: Field, words: { otherText(text: string): string }): string[] {
  const own = textOf(visit, field);
  const others = rivalsOf(visit, field).filter((text) => text !== '' && text !== own);
  return [own, ...others.map((text) => words.otherText(text))];
}

/** A title with lines under it; nothing when there are none. */
export function section(title: string, content: string[]): string {
  const filled = content.filter((line) => line !== '');
  return filled.length === 0 ? '' : [title, ...filled].join('\n');
}

/** Those lines that say something. */
export function lines(content: (string | false | undefined)[]): string {
  return content.filter((line) => line).join('\n');
}

/** The items with one mark, or with none, in the order in which they are lived. */
export function itemsMarked(visit: Visit, state: 'done' | 'not-needed' | undefined): Item[] {
  return inOrder(visit.type.items).filter((item) => markOf(visit, item.id)?.state === state);
}

/** The labels of an item's facts that were ticked. */
export function tickedChips(visit: Visit, item: Item): string[] {
  const ticked = recordOf(visit, item.id).chips;
  return item.chips.filter((chip) => ticked.includes(chip.id)).map((chip) => chip.label);
}

/** A line for each follow-up. */
export function followUpLines(
  visit: Pick<Visit, 'followUps'>,
  words: FollowUpWords,
  formats: SummaryFormats,
): string[] {
  return saidFollowUps(visit.followUps).map(({ what, who, by, done }) => {
    const line = words.followUpLine(what.trim(), who.trim(), by === undefined ? '' : formats.date(by));
    return done ? words.followUpDone(line) : line;
  });
}

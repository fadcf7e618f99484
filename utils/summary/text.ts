import { inOrder, type Item } from '@/utils/checklist';
import {
  itemField,
  markOf,
  minutesOf,
  recordOf,
  rivalsOf,
  textOf,
  type Field,
  type Instant,
  type Outcome,
  type Visit,
} from '@/utils/visit';

/** The words around a summary; the catalogue of each language holds them. */
export interface SummaryWords {
  heading(title: string): string;
  label(label: string): string;
  started(when: string): string;
  ended(when: string): string;
  minutes(minutes: number): string;
  byVideo: string;
  outcome: Record<Outcome, string>;
  done: string;
  doneAt(label: string, time: string): string;
  notNeeded: string;
  open: string;
  chips(labels: string[]): string;
  mattered: string;
  notes: string;
  note(text: string): string;
  /** A text of another window that nobody settled with the field's own. */
  otherText(text: string): string;
}

/** How moments are written. */
export interface SummaryFormats {
  /** Day and time. */
  moment(instant: Instant): string;
  /** Time of day only. */
  time(instant: Instant): string;
}

/** The visit as plain text for the record: only what was marked and written, nothing that is empty. */
export function summaryText(visit: Visit, words: SummaryWords, formats: SummaryFormats): string {
  const blocks = [
    headBlock(visit, words, formats),
    section(words.mattered, textsOf(visit, 'mattered', words)),
    section(
      words.done,
      marked(visit, 'done', (item) => doneLine(visit, item, words, formats)),
    ),
    section(
      words.notNeeded,
      marked(visit, 'not-needed', (item) => plainLine(visit, item, words)),
    ),
    section(
      words.open,
      marked(visit, undefined, (item) => plainLine(visit, item, words)),
    ),
    section(words.notes, textsOf(visit, 'notes', words)),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function headBlock(visit: Visit, words: SummaryWords, formats: SummaryFormats): string {
  const { stage } = visit;
  const minutes = minutesOf(visit);
  return lines([
    words.heading(visit.type.title),
    visit.label && words.label(visit.label),
    words.started(formats.moment(stage.joined ?? visit.started)),
    stage.finished && words.ended(formats.moment(stage.finished)),
    minutes !== undefined && words.minutes(minutes),
    stage.outcome !== 'did-not-come' && words.byVideo,
    stage.outcome && words.outcome[stage.outcome],
  ]);
}

function marked(
  visit: Visit,
  state: 'done' | 'not-needed' | undefined,
  line: (item: Item) => string,
): string[] {
  return inOrder(visit.type.items)
    .filter((item) => markOf(visit, item.id)?.state === state)
    .map(line);
}

function doneLine(visit: Visit, item: Item, words: SummaryWords, formats: SummaryFormats): string {
  const mark = markOf(visit, item.id);
  const head = mark ? words.doneAt(item.label, formats.time(mark.at)) : item.label;
  return withDetails(head, visit, item, words);
}

function plainLine(visit: Visit, item: Item, words: SummaryWords): string {
  return withDetails(item.label, visit, item, words);
}

function withDetails(head: string, visit: Visit, item: Item, words: SummaryWords): string {
  const ticked = recordOf(visit, item.id).chips;
  const chips = item.chips.filter((chip) => ticked.includes(chip.id)).map((chip) => chip.label);
  const [note = '', ...others] = textsOf(visit, itemField(item.id), words);
  return lines([
    `- ${head}`,
    chips.length > 0 && `  ${words.chips(chips)}`,
    note && `  ${words.note(note)}`,
    ...others.map((text) => `  ${text}`),
  ]);
}

/** A field's text, and after it what other windows wrote there that nobody settled with it: no word is left out. */
function textsOf(visit: Visit, field: Field, words: SummaryWords): string[] {
  const own = textOf(visit, field);
  const others = rivalsOf(visit, field).filter((text) => text !== '' && text !== own);
  return [own, ...others.map((text) => words.otherText(text))];
}

function section(title: string, content: string[]): string {
  const filled = content.filter((line) => line !== '');
  return filled.length === 0 ? '' : [title, ...filled].join('\n');
}

function lines(content: (string | false | undefined)[]): string {
  return content.filter((line) => line).join('\n');
}

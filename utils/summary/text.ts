import type { Item } from '@/utils/checklist';
import {
  itemField,
  markOf,
  minutesOf,
  recordOf,
  rivalsOf,
  textOf,
  type Outcome,
  type Visit,
} from '@/utils/visit';
import {
  followUpLines,
  itemsMarked,
  lines,
  section,
  textsOf,
  tickedChips,
  type FollowUpWords,
  type SummaryClinician,
  type SummaryFormats,
} from './parts';

/** The words around a summary; the catalogue of each language holds them. */
export interface SummaryWords extends FollowUpWords {
  heading(title: string): string;
  label(label: string): string;
  /** Who the clinician is: name, role, or both; never neither. */
  clinician(nameAndRole: string[]): string;
  started(when: string): string;
  ended(when: string): string;
  minutes(minutes: number): string;
  role(title: string): string;
  carriedOn(title: string, when: string): string;
  corrected(when: string): string;
  /** Who handed the visit over: name, role, or both; never neither. */
  handedOver(nameAndRole: string[]): string;
  handedOverAt(when: string): string;
  /** What they ask. */
  asked(request: string): string;
  byVideo: string;
  outcome: Record<Outcome, string>;
  done: string;
  doneAt(label: string, time: string): string;
  notNeeded: string;
  open: string;
  /** Heads what was marked or noted before the visit type was changed. */
  former: string;
  notNeededMark(label: string): string;
  chips(labels: string[]): string;
  mattered: string;
  remember: string;
  notes: string;
  note(text: string): string;
  /** A text of another window that nobody settled with the field's own. */
  otherText(text: string): string;
}

/** The visit as plain text for the record: only what was marked and written, nothing that is empty. */
export function summaryText(
  visit: Visit,
  clinician: SummaryClinician,
  words: SummaryWords,
  formats: SummaryFormats,
): string {
  const blocks = [
    headBlock(visit, clinician, words, formats),
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
    section(words.former, formerLines(visit, words, formats)),
    section(words.notes, textsOf(visit, 'notes', words)),
    section(
      words.followUp,
      followUpLines(visit, words, formats).map((line) => `- ${line}`),
    ),
    section(words.remember, textsOf(visit, 'remember', words)),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function headBlock(
  visit: Visit,
  { name, role }: SummaryClinician,
  words: SummaryWords,
  formats: SummaryFormats,
): string {
  const { stage, received } = visit;
  const nameAndRole = named(received ?? { name, role });
  const minutes = minutesOf(visit);
  const roleTitle = visit.type.roles.find((role) => role.id === visit.role)?.title;
  return lines([
    words.heading(visit.type.title),
    visit.label && words.label(visit.label),
    nameAndRole.length > 0 && (received ? words.handedOver(nameAndRole) : words.clinician(nameAndRole)),
    received && words.handedOverAt(formats.moment(received.made)),
    received?.request && words.asked(received.request),
    roleTitle !== undefined && words.role(roleTitle),
    visit.from && words.carriedOn(visit.from.title, formats.moment(visit.from.started)),
    words.started(formats.moment(stage.joined ?? visit.started)),
    stage.finished && words.ended(formats.moment(stage.finished)),
    minutes !== undefined && words.minutes(minutes),
    stage.outcome !== 'did-not-come' && words.byVideo,
    stage.outcome && words.outcome[stage.outcome],
    visit.corrected && words.corrected(formats.moment(visit.corrected)),
  ]);
}

/** A visit that was handed over is the colleague's, and not of whoever reads it. */
function named({ name, role }: SummaryClinician): string[] {
  return [name.trim(), role.trim()].filter((part) => part !== '');
}

function marked(
  visit: Visit,
  state: 'done' | 'not-needed' | undefined,
  line: (item: Item) => string,
): string[] {
  return itemsMarked(visit, state).map(line);
}

/** What was gathered on items that the present visit type lacks; an item with nothing is left out. */
function formerLines(visit: Visit, words: SummaryWords, formats: SummaryFormats): string[] {
  return visit.formerItems.flatMap((item) => {
    const { mark, chips } = recordOf(visit, item.id);
    const hasText = [textOf(visit, itemField(item.id)), ...rivalsOf(visit, itemField(item.id))].some(Boolean);
    if (mark?.state === 'done') return [doneLine(visit, item, words, formats)];
    if (mark) return [withDetails(words.notNeededMark(item.label), visit, item, words)];
    return chips.length > 0 || hasText ? [plainLine(visit, item, words)] : [];
  });
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
  const chips = tickedChips(visit, item);
  const [note = '', ...others] = textsOf(visit, itemField(item.id), words);
  return lines([
    `- ${head}`,
    chips.length > 0 && `  ${words.chips(chips)}`,
    note && `  ${words.note(note)}`,
    ...others.map((text) => `  ${text}`),
  ]);
}

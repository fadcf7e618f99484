import type { Item } from '@/utils/checklist';
import { itemField, minutesOf, recordOf, type Field, type Outcome, type Visit } from '@/utils/visit';
import {
  followUpLines,
  itemsMarked,
  lines,
  section,
  textsOf,
  tickedChips,
  type FollowUpWords,
  type SummaryFormats,
} from './parts';

/** The headings of a note in four parts; a clinic may have its own. */
export interface NoteHeadings {
  subjective: string;
  objective: string;
  assessment: string;
  plan: string;
}

/** The words around a clinician's note; the catalogue of each language holds them. */
export interface NoteWords extends FollowUpWords {
  headings: NoteHeadings;
  minutes: (minutes: number) => string;
  byVideo: string;
  outcome: Record<Outcome, string>;
  label: (label: string) => string;
  mattered: (text: string) => string;
  remember: (text: string) => string;
  /** Items that were marked done, as one sentence. */
  covered: (items: string[]) => string;
  notNeeded: (items: string[]) => string;
  open: (items: string[]) => string;
  /** An item with its facts and what was noted on it. */
  item: (label: string, details: string[]) => string;
  otherText: (text: string) => string;
}

/** The visit told in a few paragraphs: only what was marked and written, nothing that is empty. */
export function noteText(visit: Visit, words: NoteWords, formats: SummaryFormats): string {
  return paragraphs([
    headLine(visit, words, formats),
    ...saidAs('mattered', visit, words),
    textsOf(visit, 'notes', words).filter(Boolean).join('\n'),
    lines(itemSentences(visit, words)),
    section(words.followUp, listed(followUpLines(visit, words, formats))),
    ...saidAs('remember', visit, words),
  ]);
}

/**
 * The same under four headings. A line of the notes that begins with a heading and a colon, or with S, O, A or P and one,
 * stands under it with all that follows; what comes before the first such line stands above. What was noted on an item is
 * under the heading of its phase.
 */
export function soapText(visit: Visit, words: NoteWords, formats: SummaryFormats): string {
  const { headings } = words;
  const notes = underHeadings(textsOf(visit, 'notes', words).filter(Boolean).join('\n'), headings);
  const noted = (...phases: Item['phase'][]) => itemNotes(visit, phases, words);
  const onOthers = visit.formerItems.flatMap((item) => noteOn(visit, item, words));
  return paragraphs([
    headLine(visit, words, formats),
    notes.before,
    section(headings.subjective, [
      ...saidAs('mattered', visit, words),
      notes.subjective,
      ...noted('before', 'opening'),
    ]),
    section(headings.objective, [notes.objective]),
    section(headings.assessment, [notes.assessment, ...noted('during'), ...onOthers]),
    section(headings.plan, [
      notes.plan,
      ...noted('closing', 'after'),
      ...listed(followUpLines(visit, words, formats)),
    ]),
    lines(itemSentences(visit, words, false)),
    ...saidAs('remember', visit, words),
  ]);
}

/** The visit in one line. */
export function lineText(visit: Visit, words: NoteWords, formats: SummaryFormats): string {
  const done = itemsMarked(visit, 'done').map(({ label }) => label);
  const parts = [
    headLine(visit, words, formats),
    ...saidAs('mattered', visit, words),
    done.length > 0 ? words.covered(done) : '',
    followUpLines(visit, words, formats).join('; '),
  ];
  return parts.filter(Boolean).join(' ').replaceAll(/\s+/g, ' ').trim();
}

function headLine(visit: Visit, words: NoteWords, formats: SummaryFormats): string {
  const { stage, type, label } = visit;
  const minutes = minutesOf(visit);
  const parts = [
    type.title,
    label && words.label(label),
    formats.moment(stage.joined ?? visit.started),
    minutes !== undefined && words.minutes(minutes),
    stage.outcome !== 'did-not-come' && words.byVideo,
    stage.outcome && words.outcome[stage.outcome],
  ];
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => (String(part).endsWith('.') ? part : `${String(part)}.`))
    .join(' ');
}

function itemSentences(visit: Visit, words: NoteWords, isWhole = true): string[] {
  const named = (items: readonly Item[]) =>
    items.map((item) =>
      words.item(item.label, [
        ...tickedChips(visit, item),
        ...(isWhole ? textsOf(visit, itemField(item.id), words).filter(Boolean) : []),
      ]),
    );
  // What was marked on items that the present visit type lacks was marked all the same.
  const former = (state: 'done' | 'not-needed' | undefined) =>
    visit.formerItems.filter((item) => {
      const { mark, chips } = recordOf(visit, item.id);
      const isTold =
        mark !== undefined || chips.length > 0 || (isWhole && noteOn(visit, item, words).length > 0);
      return isTold && mark?.state === state;
    });
  const of = (state: 'done' | 'not-needed' | undefined) => [...itemsMarked(visit, state), ...former(state)];
  const all = [
    [named(of('done')), words.covered],
    [named(of('not-needed')), words.notNeeded],
    [named(of(undefined)), words.open],
  ] as const;
  return all.map(([items, say]) => (items.length > 0 ? say(items) : ''));
}

function itemNotes(visit: Visit, phases: readonly Item['phase'][], words: NoteWords): string[] {
  return visit.type.items
    .filter(({ phase }) => phases.includes(phase))
    .flatMap((item) => noteOn(visit, item, words));
}

function noteOn(visit: Visit, item: Item, words: NoteWords): string[] {
  const texts = textsOf(visit, itemField(item.id), words).filter(Boolean);
  return texts.length > 0 ? [words.item(item.label, texts)] : [];
}

function saidAs(field: Extract<Field, 'mattered' | 'remember'>, visit: Visit, words: NoteWords): string[] {
  return textsOf(visit, field, words).filter(Boolean).map(words[field]);
}

const PARTS = ['subjective', 'objective', 'assessment', 'plan'] as const;

/** The notes cut where a line begins with a heading. What followed it on its line goes with it; the heading itself goes. */
function underHeadings(
  notes: string,
  headings: NoteHeadings,
): Record<(typeof PARTS)[number] | 'before', string> {
  const found = { before: '', subjective: '', objective: '', assessment: '', plan: '' };
  let place: keyof typeof found = 'before';
  for (const line of notes.split('\n')) {
    const begun = PARTS.map(
      (part) => [part, afterHeading(line, [part[0] ?? '', part, headings[part]])] as const,
    ).find(([, rest]) => rest !== undefined);
    if (begun) [place] = begun;
    const text = begun?.[1] ?? line;
    found[place] = found[place] === '' ? text : `${found[place]}\n${text}`;
  }
  return found;
}

/** What follows one of these names and a colon at the start of a line; undefined when none stands there. */
function afterHeading(line: string, names: readonly string[]): string | undefined {
  const at = line.indexOf(':');
  const head = line.slice(0, at).trim().toLowerCase();
  const isOne = at > 0 && names.some((name) => name.toLowerCase() === head);
  return isOne ? line.slice(at + 1).trimStart() : undefined;
}

function listed(all: readonly string[]): string[] {
  return all.map((line) => `- ${line}`);
}

function paragraphs(all: readonly string[]): string {
  return all.filter((block) => block.trim() !== '').join('\n\n');
}

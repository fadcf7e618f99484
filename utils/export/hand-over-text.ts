import { inOrder, type Item } from '@/utils/checklist';
import { itemField, markOf, minutesOf, recordOf, type Visit } from '@/utils/visit';
import { feedbackLines, type FeedbackWords } from './feedback-lines';
import type { HandOver } from './hand-over';
import {
  allTexts,
  blocks,
  followUpLines,
  linesOf,
  under,
  type FollowUpWords,
  type Formats,
  type Line,
  type VisitWords,
} from './lines';
import { receivedVisit } from './read-hand-over';

/** The words around a hand-over that a visit's summary has not; the catalogue of each language holds them. */
export interface HandOverWords {
  to(whom: string): string;
  /** Who hands over: name, role, or both; never neither. */
  by(nameAndRole: string[]): string;
  made(when: string): string;
  /** The four headings, in reading order. */
  heading: { situation: string; background: string; assessment: string; request: string };
  /** What the visit before it left open. */
  wasOpen(labels: string): string;
  earlier(text: string): string;
  followUps: string;
  followUp: FollowUpWords;
  feedback: FeedbackWords;
}
interface Words {
  handOver: HandOverWords;
  summary: VisitWords;
}

/**
 * A hand-over as a colleague reads it: situation, background, assessment, request. Only what was chosen, marked and
 * written; nothing that is empty.
 */
export function handOverText(handOver: HandOver, words: Words, formats: Formats): string {
  const visit = receivedVisit(handOver, '', handOver.made);
  const { heading } = words.handOver;
  return blocks(
    head(handOver, words, formats),
    under(heading.situation, ...situation(visit, words, formats)),
    under(heading.background, ...background(visit, words, formats)),
    under(heading.assessment, assessment(visit, words, formats)),
    under(heading.request, request(visit, handOver, words, formats)),
  );
}

function head({ to, from, made }: HandOver, { handOver }: Words, formats: Formats): Line[] {
  const nameAndRole = [from.name.trim(), from.role.trim()].filter((part) => part !== '');
  return [
    to !== '' && handOver.to(to),
    nameAndRole.length > 0 && handOver.by(nameAndRole),
    handOver.made(formats.moment(made)),
  ];
}

function situation(visit: Visit, { summary }: Words, formats: Formats): Line[] {
  const { stage, type, label } = visit;
  const minutes = minutesOf(visit);
  const role = type.roles.find(({ id }) => id === visit.role)?.title;
  return [
    summary.heading(type.title),
    label !== '' && summary.label(label),
    role !== undefined && summary.role(role),
    summary.started(formats.moment(stage.joined ?? visit.started)),
    stage.finished && summary.ended(formats.moment(stage.finished)),
    minutes !== undefined && summary.minutes(minutes),
    stage.outcome && summary.outcome[stage.outcome],
  ];
}

function background(visit: Visit, { handOver, summary }: Words, formats: Formats): Line[] {
  const { from } = visit;
  return [
    ...under(summary.remember, ...allTexts(visit, 'remember')),
    from && summary.carriedOn(from.title, formats.moment(from.started)),
    from && from.open.length > 0 && handOver.wasOpen(from.open.join('; ')),
    from && from.remember !== '' && handOver.earlier(from.remember),
    ...under(summary.mattered, ...allTexts(visit, 'mattered')),
  ];
}

function assessment(visit: Visit, words: Words, formats: Formats): string {
  const { summary } = words;
  const marked = (state: 'done' | 'not-needed') =>
    inOrder(visit.type.items).filter((item) => markOf(visit, item.id)?.state === state);
  return blocks(
    under(summary.notes, ...allTexts(visit, 'notes')),
    under(summary.done, ...marked('done').map((item) => itemLines(visit, item, words, formats))),
    under(summary.notNeeded, ...marked('not-needed').map((item) => itemLines(visit, item, words, formats))),
    under(
      summary.former,
      ...visit.formerItems
        .filter((item) => hasAnything(visit, item))
        .map((item) => itemLines(visit, item, words, formats)),
    ),
    feedbackLines(visit.feedback, words.handOver.feedback),
  );
}

function request(visit: Visit, handOver: HandOver, words: Words, formats: Formats): string {
  const open = inOrder(visit.type.items).filter((item) => !markOf(visit, item.id));
  const followUps = (visit.followUps ?? []).map((one) =>
    followUpLines(one, words.handOver.followUp, formats),
  );
  return blocks(
    [handOver.request],
    under(words.handOver.followUps, ...followUps),
    under(words.summary.open, ...open.map((item) => itemLines(visit, item, words, formats))),
  );
}

/** Whether anything was marked, ticked or noted on an item. */
function hasAnything(visit: Visit, item: Item): boolean {
  const { mark, chips } = recordOf(visit, item.id);
  return mark !== undefined || chips.length > 0 || allTexts(visit, itemField(item.id)).length > 0;
}

/** An item, with when it was done, which of its facts were covered, and its note. */
function itemLines(visit: Visit, item: Item, { summary }: Words, formats: Formats): string {
  const { mark, chips: ticked } = recordOf(visit, item.id);
  const chips = item.chips.filter(({ id }) => ticked.includes(id)).map(({ label }) => label);
  const isFormerNotNeeded = mark?.state === 'not-needed' && visit.formerItems.includes(item);
  const plain = isFormerNotNeeded ? summary.notNeededMark(item.label) : item.label;
  const head = mark?.state === 'done' ? summary.doneAt(item.label, formats.time(mark.at)) : plain;
  return linesOf([
    `- ${head}`,
    chips.length > 0 && `  ${summary.chips(chips)}`,
    ...allTexts(visit, itemField(item.id)).map((text) => `  ${summary.note(text)}`),
  ]);
}

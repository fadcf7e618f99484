import {
  rivalsOf,
  textOf,
  type Field,
  type FollowUp,
  type Instant,
  type Outcome,
  type Visit,
} from '@/utils/visit';

/** A text of blocks, each under its heading; what is empty is left out. */
export function blocks(...all: readonly (readonly Line[])[]): string {
  return all
    .map(linesOf)
    .filter((block) => block !== '')
    .join('\n\n');
}

/** A line, or nothing in its place. */
export type Line = string | false | undefined;

/** Lines under one another; what is empty is left out. */
export function linesOf(all: readonly Line[]): string {
  return all.filter((line) => line).join('\n');
}

/** A heading and what stands under it; neither where nothing does. */
export function under(heading: string, ...content: readonly Line[]): Line[] {
  const filled = content.filter((line) => line);
  return filled.length === 0 ? [] : [heading, ...filled];
}

/** A field's text, and after it what other windows wrote there that nobody settled with it. */
export function allTexts(visit: Visit, field: Field): string[] {
  const own = textOf(visit, field);
  return [...new Set([own, ...rivalsOf(visit, field)])].filter((text) => text !== '');
}

/** The words around what a visit holds: those of its summary. */
export interface VisitWords {
  heading(title: string): string;
  label(label: string): string;
  role(title: string): string;
  started(when: string): string;
  ended(when: string): string;
  minutes(minutes: number): string;
  carriedOn(title: string, when: string): string;
  outcome: Record<Outcome, string>;
  notes: string;
  mattered: string;
  remember: string;
  done: string;
  doneAt(label: string, time: string): string;
  notNeeded: string;
  notNeededMark(label: string): string;
  former: string;
  open: string;
  chips(labels: string[]): string;
  note(text: string): string;
}

/** How moments and days are written. */
export interface Formats {
  /** Day and time. */
  moment(instant: Instant): string;
  /** Time of day only. */
  time(instant: Instant): string;
  /** A day, `YYYY-MM-DD`. */
  date(day: string): string;
}

/** The words around a follow-up. */
export interface FollowUpWords {
  who(who: string): string;
  by(day: string): string;
  done(when: string): string;
}

/** A follow-up: what, and under it by whom, by when, and whether it is done. */
export function followUpLines(
  { what, who, by, done }: FollowUp,
  words: FollowUpWords,
  formats: Formats,
): string {
  return linesOf([
    `- ${what}`,
    who !== '' && `  ${words.who(who)}`,
    by !== undefined && `  ${words.by(formats.date(by))}`,
    done && `  ${words.done(formats.moment(done))}`,
  ]);
}

import { instantOf, type Stamp } from './clock';
import type { Older, Visit, Written } from './visit';

/** How many older states a visit holds; the oldest goes first. */
export const HISTORY_LIMIT = 50;

const MINUTE = 60_000;
/** A shorter text that is taken away at once was no more than begun. UTF-16 units. */
const BEGUN = 20;
const NOTHING: readonly Older[] = [];

/** What becomes of a text that gives way. */
interface GivingWay {
  was: Written;
  /** What stands in its field now. */
  now: string[];
  elapsed: number;
  stamp: Stamp;
  /** It is kept, whatever it is. */
  inAnyCase: boolean;
}

/**
 * Keeps the states that texts had before a deed. Of each minute of a field the longest is kept, and beside it what
 * stood for more than a minute, and one of which most was taken away at once. A state that only grew within its
 * minute is not: the longer one has all of it.
 * @param inAnyCase keeps what gives way, whatever it is
 */
export function withHistory(before: Visit, after: Visit, stamp: Stamp, inAnyCase = false): Visit {
  if (before.texts === after.texts && before.rivals === after.rivals) return after;
  const had = [...before.texts, ...before.rivals];
  const has = [...after.texts, ...after.rivals];
  const { elapsed } = after.clock;
  const dated = (text: Written) => had.find(isSame(text)) ?? { ...text, since: elapsed };
  const past = before.history ?? NOTHING;
  const history = had
    .filter((was) => was.text !== '' && !has.some(isSame(was)))
    .reduce((kept, was) => {
      const now = has.filter(({ field }) => field === was.field).map(({ text }) => text);
      return keeping(kept, { was, now, elapsed, stamp, inAnyCase });
    }, past);
  return {
    ...after,
    texts: after.texts.map(dated),
    rivals: after.rivals.map(dated),
    ...(history === past ? {} : { history: history.slice(-HISTORY_LIMIT) }),
  };
}

/** The history with one more state, or the same where that state is not worth a place. */
function keeping(history: readonly Older[], givingWay: GivingWay): readonly Older[] {
  const { field, text, since = 0 } = givingWay.was;
  const { elapsed, stamp, inAnyCase } = givingWay;
  const minute = Math.floor(since / MINUTE);
  const ofMinute = history.filter((older) => older.field === field && older.minute === minute);
  const taken = takenAway(text, givingWay.now);
  const isTaken = text.length >= BEGUN && taken > text.length / 2 && !ofMinute.some(({ stays }) => stays);
  const isStaying = inAnyCase || isTaken || elapsed - since > MINUTE;
  const isLongest = ofMinute.every(({ length }) => length < text.length);
  const isLast = taken > 0 || Math.floor(elapsed / MINUTE) > minute;
  if (!isStaying && !(isLongest && isLast)) return history;
  const shorter = ofMinute.find(({ stays, length }) => !stays && length < text.length);
  const state: Older = {
    ...(shorter?.id === undefined ? {} : { id: shorter.id }),
    field,
    at: instantOf(stamp),
    minute,
    length: text.length,
    ...(isStaying ? { stays: true } : {}),
    text,
  };
  return [...history.filter((older) => older !== shorter), state];
}

/** How much of a text is in none of the others, in UTF-16 units: what is written in between takes nothing away. */
function takenAway(text: string, others: readonly string[]): number {
  return Math.min(text.length, ...others.map((other) => text.length - inCommon(text, other)));
}

function inCommon(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one.charCodeAt(head) === other.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)
  )
    tail += 1;
  return head + tail;
}

function isSame({ field, text }: Written): (other: Written) => boolean {
  return (other) => other.field === field && other.text === text;
}

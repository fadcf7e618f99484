import { elapsedAt, instantOf, tick, type Stamp } from './clock';
import { changeOf, type Deed } from './deeds';
import { withHistory } from './history';
import type { Visit } from './visit';

/** A deed and the moment it was done. */
export interface Stamped {
  deed: Deed;
  stamp: Stamp;
}

/** What changes where a visit lies or what comes of it, and nothing that it says. */
const SAYING_NOTHING: Deed['do'][] = [
  ...(['close', 'reopen', 'bin', 'restore', 'keep', 'unkeep'] as const),
  // What comes of a visit is no correction of it.
  ...([
    'addFollowUp',
    'changeFollowUp',
    'removeFollowUp',
    'doFollowUp',
    'reopenFollowUp',
    'putFeedback',
    'reflect',
  ] as const),
];
/** How many pages' last deeds a visit remembers. */
const PAGES_REMEMBERED = 24;

/**
 * Does a deed, once: a deed that the visit has already taken over is passed by.
 * A deed that changes nothing still counts as taken.
 */
export function perform(visit: Visit, { deed, stamp }: Stamped): Visit {
  if (isTaken(visit, stamp)) return visit;
  const before = tick(visit, stamp);
  const changed = withHistory(before, changeOf(deed)(before, stamp), stamp, deed.do === 'bringBack');
  const corrects = changed !== before && isCorrection(visit, deed, stamp);
  return {
    ...changed,
    ...(corrects ? { corrected: instantOf(stamp) } : {}),
    revision: visit.revision + 1,
    taken: take(visit, stamp),
  };
}

/** Whether a deed changes what a closed visit says. One that was done before the closing, and arrives late, does not. */
function isCorrection({ stage }: Visit, deed: Deed, stamp: Stamp): boolean {
  if (stage.closed === undefined || stamp.at <= stage.closed.at) return false;
  // What a clinician asks themselves is in no text of the visit.
  const isPrivate = 'field' in deed && deed.field.startsWith('reflection:');
  return !isPrivate && !SAYING_NOTHING.includes(deed.do);
}

/** Does several deeds in the order given. */
export function performAll(visit: Visit, deeds: readonly Stamped[]): Visit {
  return deeds.reduce(perform, visit);
}

function isTaken(visit: Visit, stamp: Stamp): boolean {
  return visit.taken.some((entry) => entry.page === stamp.page && entry.sequence >= stamp.sequence);
}

function take(visit: Visit, stamp: Stamp): Visit['taken'] {
  const { page, sequence, steady } = stamp;
  const others = visit.taken.filter((entry) => entry.page !== page);
  const last = { page, sequence, steady, elapsed: elapsedAt(visit, stamp) };
  return [...others, last].slice(-PAGES_REMEMBERED);
}

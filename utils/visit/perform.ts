import { elapsedAt, tick, type Stamp } from './clock';
import { changeOf, type Deed } from './deeds';
import type { Visit } from './visit';

/** A deed and the moment it was done. */
export interface Stamped {
  deed: Deed;
  stamp: Stamp;
}

/** How many pages' last deeds a visit remembers. */
const PAGES_REMEMBERED = 24;

/**
 * Does a deed, once: a deed that the visit has already taken over is passed by.
 * A deed that changes nothing still counts as taken.
 */
export function perform(visit: Visit, { deed, stamp }: Stamped): Visit {
  if (isTaken(visit, stamp)) return visit;
  const changed = changeOf(deed)(tick(visit, stamp), stamp);
  return { ...changed, revision: visit.revision + 1, taken: take(visit, stamp) };
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

import type { Instant, Visit } from './visit';

/**
 * The moment of a deed. `steady` is ms of a clock that only moves forward and belongs to one `page`;
 * `sequence` counts the deeds of that page from 1.
 */
export interface Stamp extends Instant {
  steady: number;
  page: string;
  sequence: number;
}

/** What a page's clocks say, without a deed. */
export type Reading = Pick<Stamp, 'at' | 'steady' | 'page'>;

/** The part of a stamp that a visit keeps. */
export function instantOf({ at, zone, offset }: Stamp): Instant {
  return { at, zone, offset };
}

/**
 * The visit's own time at a deed, ms since Start. A page that the visit knows counts by its steady clock from its
 * last deed. A new one counts by the wall clock from the newest deed of all, and a wall clock set back as no time.
 */
export function elapsedAt({ clock, taken }: Visit, stamp: Reading): number {
  const last = taken.find((entry) => entry.page === stamp.page);
  if (last) return last.elapsed + stamp.steady - last.steady;
  return clock.elapsed + Math.max(0, stamp.at - clock.at);
}

/** Moves the visit's own clock on, never back: a deed that arrives late finds it further on, and leaves it. */
export function tick(visit: Visit, stamp: Stamp): Visit {
  const elapsed = elapsedAt(visit, stamp);
  return elapsed > visit.clock.elapsed ? { ...visit, clock: { elapsed, at: stamp.at } } : visit;
}

/** When a page first looked at a visit: the visit's own time then, ms since Start, and the page's steady clock, ms. */
export interface Look {
  elapsed: number;
  steady: number;
}

/** A page's first look at a visit. It counts on from there until it does a deed of its own. */
export function lookAt(visit: Visit, reading: Reading): Look {
  return { elapsed: elapsedAt(visit, reading), steady: reading.steady };
}

/**
 * The visit's own time since Join, ms; undefined before Join. Within one page it never goes back and never jumps,
 * however the clock on the wall is set: it goes by the steady clock, from the page's last deed or its first look.
 */
export function sinceJoin(
  { stage: { joinedAfter }, taken }: Visit,
  { page, steady }: Reading,
  look: Look,
): number | undefined {
  if (joinedAfter === undefined) return undefined;
  const from = taken.find((entry) => entry.page === page) ?? look;
  return Math.max(0, from.elapsed + steady - from.steady - joinedAfter);
}

/** Whole minutes from Join to Finish, or undefined while one of them is missing. */
export function minutesOf(visit: Visit): number | undefined {
  const { joinedAfter, finishedAfter } = visit.stage;
  if (joinedAfter === undefined || finishedAfter === undefined) return undefined;
  return Math.round(Math.max(0, finishedAfter - joinedAfter) / 60_000);
}

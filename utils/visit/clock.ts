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

/** The part of a stamp that a visit keeps. */
export function instantOf({ at, zone, offset }: Stamp): Instant {
  return { at, zone, offset };
}

/**
 * Moves the visit's own clock on. Within one page the steady clock counts; between pages the wall clock does,
 * and a wall clock set back counts as no time at all: visit time never runs backwards.
 */
export function tick(visit: Visit, stamp: Stamp): Visit {
  const { clock } = visit;
  const passed = clock.page === stamp.page ? stamp.steady - clock.steady : stamp.at - clock.at;
  const { at, steady, page } = stamp;
  return { ...visit, clock: { elapsed: clock.elapsed + Math.max(0, passed), at, steady, page } };
}

/** Whole minutes from Join to Finish, or undefined while one of them is missing. */
export function minutesOf(visit: Visit): number | undefined {
  const { joinedAfter, finishedAfter } = visit.stage;
  if (joinedAfter === undefined || finishedAfter === undefined) return undefined;
  return Math.round(Math.max(0, finishedAfter - joinedAfter) / 60_000);
}

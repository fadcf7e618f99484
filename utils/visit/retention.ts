import { erasedAt } from './bin';
import type { Entry } from './entry';

const DAY = 86_400_000;
/** How long before it happens it is told that visits go to the bin, in ms. */
export const TOLD_BEFORE = 7 * DAY;

/** What holds for how long visits are kept. */
export interface Keeping {
  /** How many days after its start a closed visit goes to the bin. */
  days: number;
  /** Nothing goes sooner than this, however old it is (UTC ms). */
  notBefore: number;
}

/** What is due among visits. */
export interface Due {
  /** They go to the bin now. */
  toBin: Entry[];
  /** They go there within a week. */
  soon: Entry[];
  /** They have lain in the bin for as long as they may. */
  toErase: Entry[];
}

/** When a visit goes to the bin by its age, counted from its start (UTC ms); never: undefined. */
function goesAt(entry: Entry, { days, notBefore }: Keeping): number | undefined {
  const isSpared = entry.state !== 'closed' || entry.kept || entry.binned !== undefined;
  // One that a colleague handed over is told of for a week, however old it is.
  const { taken = 0 } = entry.received ?? {};
  const notSooner = Math.max(notBefore, taken + TOLD_BEFORE);
  return isSpared ? undefined : Math.max(entry.started.at + days * DAY, notSooner);
}

/** Whether a visit is due, and for what. */
export function dueOf(entry: Entry, keeping: Keeping, now: number): keyof Due | undefined {
  if (entry.binned !== undefined) return erasedAt(entry.binned) <= now ? 'toErase' : undefined;
  const at = goesAt(entry, keeping);
  if (at === undefined || at > now + TOLD_BEFORE) return undefined;
  return at <= now ? 'toBin' : 'soon';
}

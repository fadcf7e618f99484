import * as v from 'valibot';
import { nextTurn } from '@/utils/browser';
import { RecordDamaged, type DataKey } from '@/utils/vault';
import { dueOf, erasedAt, TOLD_BEFORE, type Due, type Entry, type Keeping, type Stamp } from '@/utils/visit';
import { orNothing } from './damaged';
import { NotFound } from './errors';
import { eraseVisits, type Working } from './erasing';
import { putOwn, readOwn } from './own';
import type { Visits } from './visits';

/** A clock that is further ahead of the last time than this is asked about before anything goes (ms): 30 days. */
const AWAY = 30 * 86_400_000;

/** What housekeeping remembers from one time to the next. */
const recordSchema = v.object({
  version: v.literal(1),
  /** When it was done last, UTC ms. */
  ran: v.number(),
  /** The limit that was in force then, and since when it may take anything. */
  days: v.number(),
  notBefore: v.number(),
  /** How many visits went to the bin since someone was told. */
  moved: v.number(),
});
type Remembered = v.InferOutput<typeof recordSchema>;

/** How the house is kept. */
export interface HowToKeep extends Pick<Working, 'isOver'> {
  /** How many days closed visits are kept. */
  days: number;
  stamp: () => Stamp;
  /** Someone was asked about the clock, and it is right. */
  isSure?: boolean;
}

/** What is to be told of it. */
export interface House {
  /** Visits that go to the bin within a week, newest first. */
  soon: Entry[];
  /** How many went there since someone was told. */
  moved: number;
  /** The clock may be wrong: nothing was done. When it was done last, and what is due by this clock. */
  doubt?: { last: number; now: number; toBin: number; toErase: number };
}

/**
 * Puts closed visits that are older than the limit into the bin, and erases what has lain there for 30 days. A limit
 * that is new or lower than before takes nothing in its first week: it is told before.
 * @throws StorageFull | StorageRefused; what was done before stays done
 */
export function keepHouse(visits: Visits, how: HowToKeep): Promise<House> {
  return navigator.locks.request('housekeeping', async () => {
    const remembered = await recall(visits.key);
    const now = how.stamp().at;
    const keeping = keepingOf(remembered, how.days, now);
    const moved = remembered?.moved ?? 0;
    const looked = await lookThrough(visits, keeping, now, how);
    if (!looked) return { soon: [], moved };
    const { toBin, soon, toErase, newest } = looked;
    const last = remembered?.ran ?? newest;
    const isDue = toBin.length + toErase.length > 0;
    if (isDue && now - last > AWAY && !how.isSure) {
      return { soon, moved, doubt: { last, now, toBin: toBin.length, toErase: toErase.length } };
    }
    let put = 0;
    try {
      await putAway(visits, toBin, how, () => (put += 1));
    } finally {
      // What went is told, also where the rest did not.
      await remember(visits.key, { version: 1, ran: now, ...keeping, moved: moved + put });
    }
    await eraseVisits(
      visits,
      toErase.map(({ id }) => id),
      ({ binned }) => binned !== undefined && erasedAt(binned.at) <= now,
      how,
    );
    return { soon, moved: moved + put };
  });
}

/** Restored visits have a week before any of them goes by its age: it is told before. */
export function giveAWeek({ key }: Visits, now: number): Promise<void> {
  return navigator.locks.request('housekeeping', async () => {
    const remembered = await recall(key);
    if (remembered) await remember(key, { ...remembered, notBefore: now + TOLD_BEFORE });
  });
}

/** Takes note that someone has been told what went to the bin. */
export function forgetMoved({ key }: Visits): Promise<void> {
  return navigator.locks.request('housekeeping', async () => {
    const remembered = await recall(key);
    if (remembered) await remember(key, { ...remembered, moved: 0 });
  });
}

/** A week lies between a limit's first day and the first visit that goes by it, unless visits were kept no longer before. */
function keepingOf(remembered: Remembered | undefined, days: number, now: number): Keeping {
  const isKnown = remembered !== undefined && remembered.days <= days;
  const first = now + TOLD_BEFORE;
  return { days, notBefore: isKnown ? Math.min(remembered.notBefore, first) : first };
}

/** What is due, and when the newest visit began; nothing when it was stopped. */
async function lookThrough(
  visits: Visits,
  keeping: Keeping,
  now: number,
  { isOver = () => false }: HowToKeep,
): Promise<(Due & { newest: number }) | undefined> {
  const found = { toBin: [], soon: [], toErase: [], newest: 0 } as Due & { newest: number };
  for await (const slice of visits.entries()) {
    for (const entry of slice) {
      found.newest = Math.max(found.newest, entry.started.at);
      const what = dueOf(entry, keeping, now);
      if (what) found[what].push(entry);
    }
    if (isOver()) return undefined;
    await nextTurn();
  }
  return found;
}

/** Puts visits into the bin, one after the other, and tells of each. */
async function putAway(
  visits: Visits,
  entries: readonly Entry[],
  how: HowToKeep,
  told: () => void,
): Promise<void> {
  for (const { id } of entries) {
    if (how.isOver?.()) break;
    if (await isPutAway(visits, id, how.stamp())) told();
    await nextTurn();
  }
}

/** One that does not open, or is gone by now, is passed over: Visits tells of it, and the others go. */
async function isPutAway(visits: Visits, id: string, stamp: Stamp): Promise<boolean> {
  try {
    const { binned } = await visits.change(id, [{ deed: { do: 'bin', by: 'retention' }, stamp }]);
    return binned?.by !== undefined;
  } catch (error) {
    if (error instanceof RecordDamaged || error instanceof NotFound) return false;
    throw error;
  }
}

/** What is remembered; nothing where it was never done, or the record does not open: then it is made anew. */
function recall(key: DataKey): Promise<Remembered | undefined> {
  return orNothing(readOwn(key, 'housekeeping', (data) => v.parse(recordSchema, data)));
}

function remember(key: DataKey, remembered: Remembered): Promise<void> {
  return putOwn(key, 'housekeeping', remembered);
}

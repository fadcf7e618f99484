import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptShelves, Visits } from '@/utils/store';
import { database, putRecords } from '@/utils/store/database';
import { INDEX_HOLDS, SHELF_HOLDS } from '@/utils/store/entries';
import { seal, type Sealed } from '@/utils/vault';
import { entryOf, performAll, startVisit, type Entry, type Stamped, type Visit } from '@/utils/visit';
import { MINUTE, PageClock, STANDARD, TEN, visitType } from '../../support/fixtures';
import { damage, freshVisits, start } from './on-disk';

const MANY = 700;
const LOOK = 7;
const BOUND = INDEX_HOLDS + SHELF_HOLDS;
const type = visitType();
let visits: Visits;
beforeEach(async () => {
  visits = await freshVisits();
});

/** A visit that was closed `number` minutes after ten. */
function closedVisit(number: number): Visit {
  const clock = new PageClock(`page ${number}`, TEN + number * MINUTE);
  const visit = startVisit(
    `visit-${number}`,
    { type, standard: STANDARD, label: `label ${number}` },
    clock.stamp(),
  );
  const deeds = [{ do: 'join' }, { do: 'finish', outcome: 'as-planned' }, { do: 'close' }] as const;
  return performAll(
    visit,
    deeds.map((deed): Stamped => ({ deed, stamp: clock.stamp() })),
  );
}

/** Lives visits one after the other, each closed before the next; answers the longest index on the way. */
async function live(numbers: Iterable<number>): Promise<number> {
  let longest = 0;
  for (const number of numbers) {
    const visit = closedVisit(number);
    await putRecords([
      await seal(visits.key, visit.id, visit),
      ...(await visits.index.prepare(entryOf(visit), {}, true)),
    ]);
    // An index only shrinks when it overflows: a look now and then sees its longest but for a few.
    if (number % LOOK === 0) longest = Math.max(longest, (await visits.index.read()).entries.length);
  }
  return longest;
}

/** Lays closed visits on the disk at once: the oldest on a shelf, the others in the index. */
async function stock(count: number): Promise<void> {
  const all = upTo(count).map(closedVisit);
  const entries = all.map(entryOf).reverse();
  const shelf = { entries: entries.splice(-SHELF_HOLDS) };
  const { key, index } = visits;
  await putRecords([
    ...(await Promise.all(all.map((visit) => seal(key, visit.id, visit)))),
    await seal(key, 'shelf-1', shelf),
    await seal(key, index.id, { ...(await index.read()), entries, shelves: ['shelf-1'] }),
  ]);
}
const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

async function allEntries(): Promise<Entry[]> {
  const all: Entry[] = [];
  for await (const slice of visits.entries()) all.push(...slice);
  return all;
}
const labels = (entries: Entry[]) => entries.map((entry) => entry.label);
const newestFirst = (count: number) =>
  upTo(count)
    .reverse()
    .map((number) => `label ${number}`);

it(`with ${MANY} visits the index stays small, and the lists have each once, newest first`, async () => {
  const longest = await live(upTo(MANY));
  expect(longest).toBeLessThan(BOUND);
  expect(longest).toBeGreaterThan(BOUND - LOOK - 1);
  const index = await visits.index.read();
  expect(index.shelves).toHaveLength(Math.floor((MANY - INDEX_HOLDS) / SHELF_HOLDS));
  expect(labels(await allEntries())).toEqual(newestFirst(MANY));
}, 30_000);

it('a change of a visit on a shelf shows where it lies, and moves nothing', async () => {
  await stock(BOUND);
  const before = await visits.index.read();
  await visits.change('visit-0', [{ deed: { do: 'bin' }, stamp: new PageClock('later').stamp() }]);
  const all = await allEntries();
  expect(labels(all)).toEqual(newestFirst(BOUND));
  expect(all.at(-1)).toMatchObject({ id: 'visit-0', binned: TEN });
  const { entries, shelves } = await visits.index.read();
  expect({ entries, shelves }).toEqual({ entries: before.entries, shelves: before.shelves });
});

it('a visit that waits to be finished stays in the index, however old; closed, it goes with the others', async () => {
  const stocked = SHELF_HOLDS + BOUND - 5;
  await stock(stocked);
  const clock = new PageClock('old', TEN - 60 * MINUTE);
  const { id } = await start(visits, clock, 'waiting');
  const toBound = upTo(stocked + 5);
  await live(toBound.slice(stocked));
  expect((await visits.index.read()).shelves).toHaveLength(2);
  expect(labels((await visits.index.read()).entries)).toContain('waiting');

  const deeds = [{ do: 'join' }, { do: 'finish', outcome: 'moved' }, { do: 'close' }] as const;
  await visits.change(
    id,
    deeds.map((deed) => ({ deed, stamp: clock.stamp() })),
  );
  await live(upTo(toBound.length + SHELF_HOLDS).slice(toBound.length));
  expect(labels((await visits.index.read()).entries)).not.toContain('waiting');
  expect((await allEntries()).filter((entry) => entry.id === id)).toMatchObject([{ state: 'closed' }]);
}, 30_000);

describe('an index that is', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['missing', () => database.records.delete(visits.index.id)],
    ['damaged', () => damage(visits.index.id)],
  ])('%s is made anew from all visits, on shelves or not', async (_, harm) => {
    await stock(BOUND + 5);
    expect((await visits.index.read()).shelves).toHaveLength(1);
    await harm();
    expect(labels(await allEntries())).toEqual(newestFirst(BOUND + 5));
  });

  it('missing is back on the disk after the next change, with the new visit in front', async () => {
    await live(upTo(3));
    await database.records.delete(visits.index.id);
    const { id } = await start(visits, new PageClock('next', TEN + 60 * MINUTE), 'next');
    expect(await database.records.get(visits.index.id)).toBeDefined();
    expect((await visits.index.read()).front).toBe(id);
    expect(labels(await allEntries())).toEqual(['next', ...newestFirst(3)]);
  });

  it('made anew passes over what is no visit and what does not open', async () => {
    await live(upTo(3));
    await damage('visit-1');
    await database.records.delete(visits.index.id);
    await putRecords([await seal(visits.key, 'something-else', { entries: [] })]);
    expect(labels(await allEntries())).toEqual(['label 2', 'label 0']);
  });

  it('made anew has grown back within its bounds a few visits later', async () => {
    await stock(BOUND + SHELF_HOLDS);
    await database.records.delete(visits.index.id);
    await live(upTo(BOUND + SHELF_HOLDS + 4).slice(BOUND + SHELF_HOLDS));
    expect((await visits.index.read()).entries.length).toBeLessThan(BOUND);
    expect(labels(await allEntries())).toEqual(newestFirst(BOUND + SHELF_HOLDS + 4));
  });
});

describe('a shelf that is', () => {
  const harms: [string, (shelf: string) => Promise<unknown>][] = [
    ['missing', (shelf) => database.records.delete(shelf)],
    ['damaged', (shelf) => damage(shelf)],
  ];
  const harmShelf = async (harm: (shelf: string) => Promise<unknown>) => {
    await stock(BOUND + 5);
    await harm((await visits.index.read()).shelves[0]!);
  };

  it.each(harms)('%s hides no visit: they are all still on the disk', async (_, harm) => {
    await harmShelf(harm);
    expect(labels(await allEntries()).sort()).toEqual(newestFirst(BOUND + 5).sort());
  });

  it.each(harms)('%s keeps nobody from starting a visit', async (_, harm) => {
    await harmShelf(harm);
    const { id } = await start(visits, new PageClock('next', TEN + 9_999 * MINUTE), 'next');
    expect((await visits.index.read()).front).toBe(id);
    expect(labels(await allEntries()).sort()).toEqual(['next', ...newestFirst(BOUND + 5)].sort());
  });
});

/** Guards the helper above: what it seals is what a page would. */
it('a visit that was put so opens as any other', async () => {
  await live([7]);
  const record: Sealed = (await database.records.get('visit-7'))!;
  expect(await visits.open(record)).toEqual(closedVisit(7));
});

describe('who keeps the shelves that were read', () => {
  it('is given the same entries again, and new ones for what has changed', async () => {
    await stock(BOUND);
    const kept: KeptShelves = new Map();
    const all = async () => {
      const found: Entry[] = [];
      for await (const slice of visits.entries(kept)) found.push(...slice);
      return found;
    };
    const before = (await all()).slice(-SHELF_HOLDS);
    const again = (await all()).slice(-SHELF_HOLDS);
    expect(again.every((entry, at) => entry === before[at])).toBe(true);
    await visits.change('visit-0', [{ deed: { do: 'bin' }, stamp: new PageClock('later').stamp() }]);
    expect((await all()).at(-1)).toMatchObject({ id: 'visit-0', binned: TEN });
  });
});

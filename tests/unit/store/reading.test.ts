import { beforeEach, describe, expect, it } from 'vitest';
import { readInSlices, type Visits } from '@/utils/store';
import { database, putRecords } from '@/utils/store/database';
import { seal } from '@/utils/vault';
import type { Visit } from '@/utils/visit';
import { newVisit, PageClock } from '../../support/fixtures';
import { damage, freshVisits, start } from './on-disk';

const MANY = 60;
let visits: Visits;
beforeEach(async () => {
  visits = await freshVisits();
});

async function stock(count: number): Promise<string[]> {
  const all = Array.from({ length: count }, (_, at): Visit => ({ ...newVisit(), id: `visit-${at}` }));
  await putRecords(await Promise.all(all.map((visit) => seal(visits.key, visit.id, visit))));
  return all.map(({ id }) => id);
}

async function readAll(ids: string[], seen?: Map<string, string>) {
  const slices = [];
  for await (const slice of readInSlices(visits, ids, seen && { seen })) slices.push(slice);
  return {
    sizes: slices.map(({ looked }) => looked),
    read: slices.flatMap((slice) => slice.visits.map(({ id }) => id)),
    unread: slices.flatMap((slice) => slice.unread),
  };
}

it('many visits are read in slices, in the order asked', async () => {
  const ids = (await stock(MANY)).reverse();
  expect(await readAll(ids)).toEqual({ sizes: [25, 25, 10], read: ids, unread: [] });
});

it('what is missing, damaged or no visit is told, and hides no other', async () => {
  const ids = await stock(3);
  await damage('visit-1');
  await putRecords([await seal(visits.key, 'shelf', { entries: [] })]);
  expect(await readAll([...ids, 'shelf', 'nowhere'])).toEqual({
    sizes: [5],
    read: ['visit-0', 'visit-2'],
    unread: ['visit-1', 'shelf', 'nowhere'],
  });
});

describe('who remembers what it has seen', () => {
  it('reads again only what has changed since', async () => {
    const clock = new PageClock();
    const [one, other] = [await start(visits, clock, 'one'), await start(visits, clock, 'other')];
    const seen = new Map<string, string>();
    const ids = [one.id, other.id];
    expect((await readAll(ids, seen)).read).toEqual(ids);
    expect(await readAll(ids, seen)).toEqual({ sizes: [2], read: [], unread: [] });
    const deed = { do: 'writeText', field: 'notes', base: '', next: 'new' } as const;
    await visits.change(other.id, [{ deed, stamp: clock.stamp() }]);
    expect((await readAll(ids, seen)).read).toEqual([other.id]);
  });
});

it('a database that does not answer is told', async () => {
  const ids = await stock(1);
  database.close();
  await expect(readAll(ids)).rejects.toMatchObject({ name: 'StorageRefused' });
  await database.open();
});

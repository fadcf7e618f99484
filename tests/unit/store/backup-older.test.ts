import { beforeEach, describe, expect, it } from 'vitest';
import { planRestore, type Visits } from '@/utils/store';
import { database } from '@/utils/store/database';
import { historyIds } from '@/utils/store/filing';
import { readOlder } from '@/utils/store/history';
import { textOf } from '@/utils/visit';
import { MINUTE, PageClock } from '../../support/fixtures';
import { documentIn, openBytes, readPersonal, restore, save, visitsOf } from './backup';
import { damage, freshVisits, start } from './on-disk';

let visits: Visits;
let clock: PageClock;
let id: string;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
  ({ id } = await start(visits, clock, 'AB'));
  for (const text of ['first words', 'second words', 'third words']) await write(text);
});

async function write(next: string): Promise<void> {
  const base = textOf(await visits.get(id), 'notes');
  const stamp = clock.pass(3 * MINUTE).stamp();
  await visits.change(id, [{ deed: { do: 'writeText', field: 'notes', base, next }, stamp }]);
}

/** The texts of all older states, as their records have them. */
async function olderTexts(): Promise<string[]> {
  const [visit] = await visitsOf(visits);
  return Promise.all(historyIds(visit!).map((state) => readOlder(visits, state)));
}

describe('the older states of a text', () => {
  it('are in the backup, without where they lay, and come back as records of their own', async () => {
    const before = await olderTexts();
    expect(before).toEqual(['first words', 'second words']);
    const [visit] = await visitsOf(visits);
    const { bytes } = await save(visits);
    const document = await documentIn(bytes);
    for (const state of historyIds(visit!)) expect(document).not.toContain(state);
    visits = await freshVisits();
    await restore(visits, bytes);
    expect(await olderTexts()).toEqual(before);
    const plan = await planRestore(visits, await openBytes(bytes), readPersonal);
    expect(plan).toMatchObject({ same: 1, fresh: [], different: [] });
    const made = /"made":"[^"]*"/;
    expect((await documentIn((await save(visits)).bytes)).replace(made, '')).toBe(document.replace(made, ''));
  });

  it('of a visit that the backup’s takes the place of go with it', async () => {
    const { bytes } = await save(visits);
    await write('fourth words');
    const [visit] = await visitsOf(visits);
    const states = historyIds(visit!);
    expect(states).toHaveLength(3);
    await restore(visits, bytes, 'backup');
    expect(await olderTexts()).toEqual(['first words', 'second words']);
    expect((await database.records.bulkGet(states)).filter(Boolean)).toEqual([]);
  });

  it('that do not open are told, and the others are kept', async () => {
    const [visit] = await visitsOf(visits);
    const [first, second] = historyIds(visit!);
    await damage(first!);
    expect(await save(visits)).toMatchObject({ visits: 1, unread: 1 });
    await database.records.delete(second!);
    expect(await save(visits)).toMatchObject({ visits: 1, unread: 2 });
  });
});

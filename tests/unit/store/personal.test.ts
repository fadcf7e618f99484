import { beforeEach, expect, it } from 'vitest';
import { changePersonal, watchPersonal, type Visits } from '@/utils/store';
import { database } from '@/utils/store/database';
import { derivedId, RecordDamaged } from '@/utils/vault';
import { anotherPage, damage, freshVisits } from './on-disk';

let visits: Visits;
beforeEach(async () => {
  visits = await freshVisits();
});

const read = (data: unknown): string[] => {
  if (!Array.isArray(data)) throw new Error('no list');
  return data as string[];
};
const add = (text: string, of = visits) => changePersonal(of, read, (before = []) => [...before, text]);

/** What a page that opens now hears first. */
function onDisk(of = visits): Promise<string[] | undefined> {
  return new Promise((next, failed) => {
    const stop = watchPersonal(of, read, {
      next: (found) => {
        stop();
        next(found);
      },
      failed,
    });
  });
}

it('what a clinician made their own is nothing at first, and there for another page once it was kept', async () => {
  expect(await onDisk()).toBeUndefined();
  await add('one');
  expect(await onDisk(await anotherPage(visits))).toEqual(['one']);
});

it('two windows that change it at once take nothing from each other', async () => {
  const other = await anotherPage(visits);
  await Promise.all([add('one'), add('two', other), add('three')]);
  expect((await onDisk())?.toSorted()).toEqual(['one', 'three', 'two']);
});

it('damaged, it is told, and made anew with the next change', async () => {
  await add('one');
  const id = await derivedId(visits.key, 'personal');
  await damage(id);
  await expect(onDisk()).rejects.toBeInstanceOf(RecordDamaged);
  await add('two');
  expect(await onDisk()).toEqual(['two']);
  expect(await database.records.get(id)).toBeDefined();
});

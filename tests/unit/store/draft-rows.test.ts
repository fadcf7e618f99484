import { beforeEach, describe, expect, it } from 'vitest';
import type { Visits } from '@/utils/store';
import { database } from '@/utils/store/database';
import { allDrafts, replaceDraft } from '@/utils/store/draft-changes';
import { putAtOnce, readDrafts, removeAtOnce, removeUnchanged } from '@/utils/store/draft-rows';
import { prepareDrafts, type Sealed } from '@/utils/vault';
import { freshVisits } from './on-disk';

const ID = 'ab'.repeat(16);
let visits: Visits;
let first: Sealed;
let second: Sealed;
let third: Sealed;
beforeEach(async () => {
  visits = await freshVisits();
  const sealNow = await prepareDrafts(visits.key, ID);
  [first, second, third] = [sealNow('first'), sealNow('second'), sealNow('third')];
});
const lying = async () => (await readDrafts([ID]))[0]?.nonce.join();

it('are read in the order asked for, with a gap where none lies', async () => {
  putAtOnce(first);
  expect(await readDrafts(['none', ID])).toEqual([undefined, first]);
  expect(await allDrafts()).toEqual([first]);
});

it('are put and removed in the order asked for', async () => {
  putAtOnce(first);
  putAtOnce(second);
  expect(await lying()).toBe(second.nonce.join());
  putAtOnce(third);
  removeAtOnce(ID);
  expect(await lying()).toBeUndefined();
});

describe('a draft that somebody read', () => {
  it('goes, or gives way to another, when it still lies there', async () => {
    putAtOnce(first);
    await replaceDraft(first, second);
    expect(await lying()).toBe(second.nonce.join());
    await removeUnchanged(second);
    expect(await lying()).toBeUndefined();
  });

  it('stays in the state that was put since', async () => {
    putAtOnce(second);
    await removeUnchanged(first);
    expect(await lying()).toBe(second.nonce.join());
    await replaceDraft(first, third);
    expect(await lying()).toBe(second.nonce.join());
  });

  it('stays in the newest state, when one more comes while the one before it is laid back', async () => {
    putAtOnce(second);
    const removed = removeUnchanged(first);
    putAtOnce(third);
    await removed;
    expect(await lying()).toBe(third.nonce.join());
    putAtOnce(second);
    const replaced = replaceDraft(first, third);
    const sealNow = await prepareDrafts(visits.key, ID);
    const fourth = sealNow('fourth');
    putAtOnce(fourth);
    await replaced;
    expect(await lying()).toBe(fourth.nonce.join());
  });

  it('is not made anew by one that was made from it, when it is gone', async () => {
    await replaceDraft(first, second);
    await removeUnchanged(first);
    expect(await lying()).toBeUndefined();
  });

  it('is read by whoever opens the database with it', async () => {
    putAtOnce(first);
    await readDrafts([ID]);
    database.close();
    await expect(readDrafts([ID])).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    await database.open();
    expect(await lying()).toBe(first.nonce.join());
  });
});

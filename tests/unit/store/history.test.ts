import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NotFound, readOlder, type Visits } from '@/utils/store';
import { database } from '@/utils/store/database';
import { RecordDamaged } from '@/utils/vault';
import { HISTORY_LIMIT, textOf, type Deed } from '@/utils/visit';
import { MINUTE, PageClock, SECOND } from '../../support/fixtures';
import { damage, freshVisits, start } from './on-disk';

const LONG = 'She sleeps badly since March, and wakes at three.';
let visits: Visits;
let clock: PageClock;
let id: string;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
  ({ id } = await start(visits, clock));
});

const doing = (...deeds: Deed[]) =>
  visits.change(
    id,
    deeds.map((deed) => ({ deed, stamp: clock.pass(SECOND).stamp() })),
  );
const write = async (next: string, after = 0) => {
  const base = textOf(await visits.get(id), 'notes');
  clock.pass(after);
  return doing({ do: 'writeText', field: 'notes', base, next });
};
const older = async () => (await visits.get(id)).history ?? [];
const texts = async () => Promise.all((await older()).map((state) => readOlder(visits, state.id ?? '')));
/** The index, the visit, and what lies beside them. */
const recordsBeside = async () => (await database.records.count()) - 2;

describe('an older state', () => {
  it('lies in a record of its own when the change is answered, and the visit only names it', async () => {
    await write(LONG);
    const after = await write('');
    expect(after).toEqual(await visits.get(id));
    expect(after.history).toMatchObject([{ id: expect.stringMatching(/^[0-9a-f]{32}$/) as string }]);
    expect(JSON.stringify(after)).not.toContain(LONG);
    expect(await texts()).toEqual([LONG]);
    expect(await recordsBeside()).toBe(1);
  });

  it('in whose place a longer one of its minute comes leaves its record to that', async () => {
    await write('abcd');
    await write('abc');
    const [before] = await older();
    await write('abcdefg');
    await write('abcdef');
    expect((await older()).map((state) => state.id)).toEqual([before!.id]);
    expect(await texts()).toEqual(['abcdefg']);
    expect(await recordsBeside()).toBe(1);
  });

  it('of deeds that are put together is kept as of those that are put one by one', async () => {
    await doing(
      { do: 'writeText', field: 'notes', base: '', next: LONG },
      { do: 'writeText', field: 'notes', base: LONG, next: '' },
      { do: 'bin' },
    );
    expect(await texts()).toEqual([LONG]);
  });

  it('is there beside the visit, or neither is: a put that fails leaves the visit as it was', async () => {
    await write(LONG);
    const before = await visits.get(id);
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    // The visit is there already: what is created is its older state.
    database.records.hook('creating', refuse);
    await expect(write('')).rejects.toThrow();
    database.records.hook('creating').unsubscribe(refuse);
    expect(await visits.get(id)).toEqual(before);
    expect(await recordsBeside()).toBe(0);
  });

  it('that falls out of the history takes its record with it', async () => {
    for (let time = 0; time <= HISTORY_LIMIT + 2; time += 1) await write(`${time}`, 2 * MINUTE);
    expect(await recordsBeside()).toBe(HISTORY_LIMIT);
    expect((await texts())[0]).toBe('2');
  });

  it('that is gone or damaged says so', async () => {
    await write(LONG);
    await write('');
    const state = (await older())[0]!.id!;
    await damage(state);
    await expect(readOlder(visits, state)).rejects.toThrow(RecordDamaged);
    await expect(readOlder(visits, 'elsewhere')).rejects.toThrow(NotFound);
    await expect(readOlder(visits, id)).rejects.toThrow(RecordDamaged);
  });

  it('is no visit: lists that are made anew pass it over', async () => {
    await write(LONG);
    await write('');
    await database.records.delete(visits.index.id);
    expect((await visits.index.read()).entries.map((entry) => entry.id)).toEqual([id]);
  });
});

it('text that only grows is sealed once for each put, as before', async () => {
  await write('a');
  const seal = vi.spyOn(crypto.subtle, 'encrypt');
  await write('ab');
  await write('abc');
  expect(seal).toHaveBeenCalledTimes(2);
});

it('brought back into a closed visit, it is its text again, and counts as a correction', async () => {
  await write(LONG);
  await write('');
  await doing({ do: 'join' }, { do: 'finish', outcome: 'as-planned' }, { do: 'close' });
  const [state] = await older();
  const next = await readOlder(visits, state!.id!);
  const after = await doing({ do: 'bringBack', field: 'notes', base: '', next });
  expect(textOf(after, 'notes')).toBe(LONG);
  expect(after.corrected).toBeDefined();
});

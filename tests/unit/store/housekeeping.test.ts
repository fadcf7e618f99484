import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  eraseVisits,
  forgetMoved,
  keepHouse,
  NotFound,
  StorageFull,
  type House,
  type Visits,
} from '@/utils/store';
import { database } from '@/utils/store/database';
import { derivedId } from '@/utils/vault';
import type { Deed, Entry } from '@/utils/visit';
import { PageClock, SECOND, TEN } from '../../support/fixtures';
import { damage, freshVisits, start } from './on-disk';

const DAY = 86_400_000;
const CLOSING: Deed[] = [{ do: 'join' }, { do: 'finish', outcome: 'as-planned' }, { do: 'close' }];
let visits: Visits;
let clock: PageClock;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
});

const doing = (id: string, ...deeds: Deed[]) =>
  visits.change(
    id,
    deeds.map((deed) => ({ deed, stamp: clock.pass(SECOND).stamp() })),
  );
async function closed(label: string, days = 0): Promise<string> {
  const now = clock.at;
  clock.at = TEN + days * DAY;
  const { id } = await start(visits, clock, label);
  await doing(id, ...CLOSING);
  clock.at = Math.max(now, clock.at);
  return id;
}
/** Keeps the house on a day, counted from the day of the first visit. */
function onDay(day: number, how: Partial<Parameters<typeof keepHouse>[1]> = {}): Promise<House> {
  const broom = new PageClock(`broom ${day}`, TEN + DAY * day + 60 * SECOND);
  return keepHouse(visits, { days: 365, stamp: () => broom.stamp(), ...how });
}
/** Keeps it every day of some, as someone does who works each day. */
async function daily(from: number, to: number): Promise<House | undefined> {
  let last: House | undefined;
  for (let day = from; day <= to; day += 20) last = await onDay(day);
  return last;
}
async function entries(): Promise<Entry[]> {
  const all: Entry[] = [];
  for await (const slice of visits.entries()) all.push(...slice);
  return all;
}
const inBin = async () =>
  (await entries()).filter(({ binned }) => binned !== undefined).map(({ label }) => label);
const named = (soon: readonly Entry[]) => soon.map(({ label }) => label);

describe('a closed visit', () => {
  it('is told a week before it goes to the bin, goes there, and is erased 30 days after', async () => {
    const id = await closed('old');
    await daily(0, 340);
    expect(named((await onDay(357)).soon)).toEqual([]);
    expect(named((await onDay(358)).soon)).toEqual(['old']);
    expect(await inBin()).toEqual([]);
    expect(await onDay(365)).toEqual({ soon: [], moved: 1 });
    expect((await entries())[0]).toMatchObject({ binnedBy: 'retention' });
    await onDay(394);
    expect(await inBin()).toEqual(['old']);
    await onDay(395);
    await expect(visits.get(id)).rejects.toThrow(NotFound);
    expect(await entries()).toEqual([]);
  });

  it('is told to have gone until someone has heard it', async () => {
    await closed('old');
    await daily(0, 360);
    await onDay(366);
    expect((await onDay(367)).moved).toBe(1);
    await forgetMoved(visits);
    expect((await onDay(368)).moved).toBe(0);
  });

  it('that is kept, and one that still waits, stay for ever', async () => {
    await doing(await closed('kept'), { do: 'keep' });
    const { id } = await start(visits, clock, 'waits');
    await doing(id, { do: 'join' }, { do: 'finish', outcome: 'cut-off' });
    await daily(0, 900);
    expect(await inBin()).toEqual([]);
  });

  it('taken out of the bin again stays', async () => {
    const id = await closed('back');
    await daily(0, 380);
    expect(await inBin()).toEqual(['back']);
    await doing(id, { do: 'restore' });
    await daily(381, 500);
    expect(await inBin()).toEqual([]);
  });

  it('that does not open keeps no other from going', async () => {
    await closed('one');
    await damage(await closed('damaged'));
    await closed('two');
    await daily(0, 380);
    expect((await inBin()).sort()).toEqual(['one', 'two']);
  });
});

describe('a limit that is new, or lower than before,', () => {
  it('takes nothing in its first week: what it will take is told', async () => {
    await closed('old');
    await daily(0, 100);
    expect(await onDay(101, { days: 30 })).toMatchObject({ soon: [{ label: 'old' }], moved: 0 });
    expect(await onDay(107, { days: 30 })).toMatchObject({ moved: 0 });
    expect(await onDay(108, { days: 30 })).toMatchObject({ moved: 1 });
  });

  it('is so on the first day of all', async () => {
    await closed('old');
    await closed('new', 400);
    expect(await onDay(401)).toMatchObject({ soon: [{ label: 'old' }], moved: 0 });
    expect(await onDay(409)).toMatchObject({ moved: 1 });
  });

  it('waits no longer than a week, also when it began under a clock that was ahead', async () => {
    await closed('old');
    await onDay(9_000, { days: 30 });
    await onDay(40, { days: 30 });
    expect(await onDay(48, { days: 30 })).toMatchObject({ moved: 1 });
  });

  it('set higher again takes no more than that', async () => {
    await closed('old');
    await daily(0, 100);
    await onDay(101, { days: 30 });
    expect(await onDay(109, { days: 365 })).toEqual({ soon: [], moved: 0 });
  });
});

describe('a clock that is far ahead', () => {
  it('takes nothing, and asks first', async () => {
    await closed('young');
    await doing(await closed('binned'), { do: 'bin' });
    await onDay(1);
    const { doubt, moved } = await onDay(900);
    expect(doubt).toEqual({
      last: TEN + DAY + 60 * SECOND,
      now: TEN + 900 * DAY + 60 * SECOND,
      toBin: 1,
      toErase: 1,
    });
    expect(moved).toBe(0);
    expect(await inBin()).toEqual(['binned']);
    expect((await onDay(901)).doubt).toBeDefined();
  });

  it('goes on when someone says that it is right', async () => {
    await closed('old');
    await onDay(1);
    expect(await onDay(900, { isSure: true })).toMatchObject({ moved: 1 });
    expect(await inBin()).toEqual(['old']);
  });

  it('asks nothing when nothing is due', async () => {
    await closed('young');
    await onDay(1);
    expect(await onDay(200)).toEqual({ soon: [], moved: 0 });
  });

  it('is doubted on the first day as well, by the newest visit', async () => {
    await doing(await closed('binned'), { do: 'bin' });
    expect((await onDay(900)).doubt).toMatchObject({ last: TEN, toErase: 1 });
  });
});

describe('housekeeping', () => {
  it('that is stopped leaves the rest for the next time, and what it had not looked at undoubted', async () => {
    await closed('one');
    await closed('two');
    await daily(0, 360);
    expect(await onDay(370, { isOver: () => true })).toEqual({ soon: [], moved: 0 });
    expect(await inBin()).toEqual([]);
    let asked = 0;
    await onDay(371, { isOver: () => (asked += 1) > 2 });
    expect(await inBin()).toHaveLength(1);
    expect((await onDay(372)).moved).toBe(2);
  });

  it('tells what went to the bin, also where the disk refused the next one', async () => {
    await closed('one');
    await closed('two');
    await daily(0, 360);
    const change = visits.change.bind(visits);
    vi.spyOn(visits, 'change')
      .mockImplementationOnce(change)
      .mockRejectedValueOnce(new StorageFull('storage is full'));
    await expect(onDay(370)).rejects.toThrow(StorageFull);
    expect(await inBin()).toHaveLength(1);
    expect((await onDay(371)).moved).toBe(2);
  });

  it('remembers nothing that does not open: it begins anew, with a week', async () => {
    await closed('old');
    await daily(0, 360);
    await damage(await derivedId(visits.key, 'housekeeping'));
    expect(await onDay(370)).toMatchObject({ soon: [{ label: 'old' }], moved: 0 });
  });

  it('has nothing to tell that it was told of where it never was', async () => {
    await forgetMoved(visits);
    expect(await database.records.count()).toBe(1);
  });

  it('finds nothing where all was erased', async () => {
    const id = await closed('gone');
    await eraseVisits(visits, [id], () => true);
    expect(await onDay(900)).toEqual({ soon: [], moved: 0 });
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { frontOf, NotFound, openVisits, TooLong, waitingIn, type Visits } from '@/utils/store';
import { database } from '@/utils/store/database';
import { RecordDamaged, VaultLocked } from '@/utils/vault';
import { fromVisit, LABEL_LIMIT, markOf, TEXT_LIMIT, textOf, type Deed } from '@/utils/visit';
import { forgetKey } from '@/utils/vault';
import { PageClock, STANDARD, teamType } from '../../support/fixtures';
import { anotherPage, damage, freshVisits, start } from './on-disk';

let visits: Visits;
let clock: PageClock;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
});
const doing = (id: string, ...deeds: Deed[]) =>
  visits.change(
    id,
    deeds.map((deed) => ({ deed, stamp: clock.pass(1_000).stamp() })),
  );
const closeDeeds: Deed[] = [{ do: 'join' }, { do: 'finish', outcome: 'as-planned' }, { do: 'close' }];
const inFront = async () => frontOf(await visits.index.read());
const waiting = async () => waitingIn(await visits.index.read()).map((entry) => entry.label);

describe('a visit that is started', () => {
  it('lies on the disk, in front and in the lists', async () => {
    const visit = await start(visits, clock);
    expect(await visits.get(visit.id)).toEqual(visit);
    expect(await inFront()).toBe(visit.id);
    expect((await visits.index.read()).entries).toMatchObject([
      { id: visit.id, label: 'AB', state: 'started' },
    ]);
  });

  it('has an id of its own that says nothing', async () => {
    const [one, two] = [await start(visits, clock), await start(visits, clock)];
    expect(one.id).toMatch(/^[0-9a-f]{32}$/);
    expect(two.id).not.toBe(one.id);
  });

  it('remembers what it was checked against, whose role it is and what it carries on from', async () => {
    const first = await start(visits, clock, 'first');
    const visit = await visits.start(
      { type: teamType(), standard: STANDARD, label: '', role: 'nurse', from: fromVisit(first) },
      clock.stamp(),
    );
    expect(await visits.get(visit.id)).toMatchObject({
      standard: STANDARD,
      role: 'nurse',
      from: { id: first.id, label: 'first' },
    });
  });

  it('uses up the earlier visit that was chosen to carry on from', async () => {
    const first = await start(visits, clock, 'first');
    await visits.carryOnFrom(first.id);
    expect((await visits.index.read()).from).toBe(first.id);
    expect(await inFront()).toBe(first.id);
    await start(visits, clock.pass(1_000), 'second');
    expect((await visits.index.read()).from).toBeUndefined();
  });

  it('while another is in front parks that one', async () => {
    await start(visits, clock, 'first');
    const second = await start(visits, clock.pass(1_000), 'second');
    expect(await inFront()).toBe(second.id);
    expect(await waiting()).toEqual(['first']);
  });

  it('with a label that is too long is not started at all', async () => {
    await expect(start(visits, clock, 'x'.repeat(LABEL_LIMIT + 1))).rejects.toThrow(TooLong);
    expect(await database.records.count()).toBe(1);
    expect((await start(visits, clock, 'x'.repeat(LABEL_LIMIT))).label).toHaveLength(LABEL_LIMIT);
  });
});

describe('a change', () => {
  it('is on the disk when it is answered, for every page', async () => {
    const { id } = await start(visits, clock);
    const after = await doing(id, { do: 'markDone', item: 'safe' });
    const elsewhere = await (await anotherPage(visits)).get(id);
    expect(elsewhere).toEqual(after);
    expect(markOf(elsewhere, 'safe')?.state).toBe('done');
  });

  it('that the lists do not show leaves the index alone', async () => {
    const { id } = await start(visits, clock);
    const before = await database.records.get(visits.index.id);
    await doing(id, { do: 'markDone', item: 'safe' });
    expect((await database.records.get(visits.index.id))!.nonce).toEqual(before!.nonce);
  });

  it('that the lists show is in the index at once', async () => {
    const { id } = await start(visits, clock);
    await doing(id, { do: 'join' }, { do: 'finish', outcome: 'cut-off' });
    expect((await visits.index.read()).entries).toMatchObject([
      { id, state: 'finished', outcome: 'cut-off' },
    ]);
  });

  it('of many pages at once loses none', async () => {
    const { id } = await start(visits, clock);
    const pages = ['p1', 'p2', 'p3', 'p4'].map((page) => new PageClock(page));
    const items = ['safe', 'listen', 'explain', 'hear-back'];
    const jobs = pages.map((page, at) =>
      visits.change(id, [{ deed: { do: 'markDone', item: items[at]! }, stamp: page.stamp() }]),
    );
    await Promise.all(jobs);
    const visit = await visits.get(id);
    expect(visit.records.map((record) => record.item).sort()).toEqual(items.sort());
    expect(visit.revision).toBe(5);
  });

  it('of many visits at once leaves all in the index', async () => {
    const started = await Promise.all(['a', 'b', 'c'].map((label) => start(visits, clock, label)));
    await Promise.all(started.map(({ id }) => doing(id, { do: 'join' })));
    const { entries } = await visits.index.read();
    expect(entries.map((entry) => [entry.label, entry.state]).sort()).toEqual([
      ['a', 'joined'],
      ['b', 'joined'],
      ['c', 'joined'],
    ]);
  });

  it('done twice counts once', async () => {
    const { id } = await start(visits, clock);
    const stamped = { deed: { do: 'toggleChip', item: 'safe', chip: 'name' } as const, stamp: clock.stamp() };
    await visits.change(id, [stamped]);
    const after = await visits.change(id, [stamped]);
    expect(after.records).toEqual([{ item: 'safe', chips: ['name'] }]);
  });

  it.each<[string, Deed]>([
    ['a text', { do: 'writeText', field: 'notes', base: '', next: 'x'.repeat(TEXT_LIMIT + 1) }],
    ['a settled text', { do: 'settle', field: 'notes', seen: [], text: 'x'.repeat(TEXT_LIMIT + 1) }],
  ])('with %s that is too long is refused before anything of it is done', async (_, deed) => {
    const { id } = await start(visits, clock);
    const failing = async () => doing(id, { do: 'markDone', item: 'safe' }, deed);
    await expect(failing()).rejects.toEqual(new TooLong(TEXT_LIMIT + 1, TEXT_LIMIT));
    expect((await visits.get(id)).revision).toBe(1);
  });

  it('takes a text that just fits', async () => {
    const { id } = await start(visits, clock);
    const next = '🫀'.repeat(TEXT_LIMIT / 2);
    expect(textOf(await doing(id, { do: 'writeText', field: 'notes', base: '', next }), 'notes')).toBe(next);
  });

  it('of a visit that is not there says so', async () => {
    await expect(doing('elsewhere', { do: 'join' })).rejects.toThrow(NotFound);
  });

  it('of a damaged visit says so, and leaves it as it is', async () => {
    const { id } = await start(visits, clock);
    await damage(id);
    const before = await database.records.get(id);
    await expect(doing(id, { do: 'join' })).rejects.toThrow(RecordDamaged);
    expect(await database.records.get(id)).toEqual(before);
  });
});

describe('in front', () => {
  it('is nothing when the visit there is parked, and it waits', async () => {
    await start(visits, clock, 'first');
    await visits.park();
    expect(await inFront()).toBeUndefined();
    expect(await waiting()).toEqual(['first']);
  });

  it('is the one that was brought forward; the others wait, newest first', async () => {
    const first = await start(visits, clock, 'first');
    await start(visits, clock.pass(1_000), 'second');
    await start(visits, clock.pass(1_000), 'third');
    await visits.bringForward(first.id);
    expect(await inFront()).toBe(first.id);
    expect(await waiting()).toEqual(['third', 'second']);
  });

  it('is nothing when the visit there is closed, and it waits for nothing', async () => {
    const { id } = await start(visits, clock);
    await doing(id, ...closeDeeds);
    expect((await visits.index.read()).front).toBeUndefined();
    expect(await waiting()).toEqual([]);
  });

  it('is nothing when the visit there is thrown away; restored, it waits', async () => {
    const { id } = await start(visits, clock);
    await doing(id, { do: 'bin' });
    expect((await visits.index.read()).front).toBeUndefined();
    expect(await waiting()).toEqual([]);
    await doing(id, { do: 'restore' });
    expect(await inFront()).toBeUndefined();
    expect(await waiting()).toEqual(['AB']);
  });

  it('stays when another visit is closed or thrown away', async () => {
    const first = await start(visits, clock, 'first');
    const second = await start(visits, clock.pass(1_000), 'second');
    const third = await start(visits, clock.pass(1_000), 'third');
    await doing(first.id, ...closeDeeds);
    await doing(second.id, { do: 'bin' });
    expect(await inFront()).toBe(third.id);
  });

  it('is nothing when what was brought forward waits no more', async () => {
    const { id } = await start(visits, clock);
    await doing(id, ...closeDeeds);
    await visits.bringForward(id);
    expect(await inFront()).toBeUndefined();
  });
});

describe('the log', () => {
  it('hears first what was done before it listened, then each change, each once', async () => {
    const { id } = await start(visits, clock);
    await doing(id, { do: 'join' });
    const told: string[][] = [];
    visits.tellLog((of, deeds) => void told.push([of, ...deeds.map(({ deed }) => deed.do)]));
    await doing(id, { do: 'finish', outcome: 'as-planned' }, { do: 'close' });
    expect(told).toEqual([[id], [id, 'join'], [id, 'finish', 'close']]);
    const later = vi.fn();
    visits.tellLog(later);
    expect(later).not.toHaveBeenCalled();
  });

  it('hears nothing of a change that is not on the disk', async () => {
    const hear = vi.fn();
    visits.tellLog(hear);
    await expect(doing('nowhere', { do: 'join' })).rejects.toThrow(NotFound);
    expect(hear).not.toHaveBeenCalled();
  });
});

describe('a locked vault', () => {
  it('gives no visits', async () => {
    await forgetKey();
    await expect(openVisits()).rejects.toThrow(VaultLocked);
  });

  it('gives them again to whoever unlocks it', async () => {
    const { id } = await start(visits, clock);
    expect((await (await openVisits()).get(id)).label).toBe('AB');
  });
});

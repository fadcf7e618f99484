import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NotFound, watchIndex, watchVisit, type Index, type Visits } from '@/utils/store';
import { database } from '@/utils/store/database';
import { RecordDamaged } from '@/utils/vault';
import type { Visit } from '@/utils/visit';
import { PageClock } from '../../support/fixtures';
import { anotherPage, damage, freshVisits, start } from './on-disk';

let visits: Visits;
let clock: PageClock;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
});
const unexpected = (error: unknown) => expect.fail(String(error));

describe('whoever follows a visit', () => {
  it('hears what is there, then each change, whoever makes it, in order', async () => {
    const { id } = await start(visits, clock);
    const heard: Visit[] = [];
    const stop = watchVisit(visits, id, { next: (visit) => heard.push(visit), failed: unexpected });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    const elsewhere = await anotherPage(visits);
    for (const item of ['safe', 'listen', 'explain']) {
      await elsewhere.change(id, [{ deed: { do: 'markDone', item }, stamp: clock.stamp() }]);
    }
    await vi.waitFor(() => expect(heard.at(-1)?.records).toHaveLength(3));
    const revisions = heard.map((visit) => visit.revision);
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    stop();
  });

  it('hears an older state before a newer one, though the newer opened sooner', async () => {
    const { id } = await start(visits, clock);
    const openRecord = visits.open.bind(visits);
    let openSlowly: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (openSlowly = resolve));
    const opening = vi.spyOn(visits, 'open').mockImplementationOnce(async (record) => {
      await slow;
      return openRecord(record);
    });
    const heard: number[] = [];
    const stop = watchVisit(visits, id, { next: ({ revision }) => heard.push(revision), failed: unexpected });
    await vi.waitFor(() => expect(opening).toHaveBeenCalledOnce());
    await (await anotherPage(visits)).change(id, [{ deed: { do: 'join' }, stamp: clock.stamp() }]);
    // Long enough for the newer state to have come through, if nothing held it back.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([]);
    openSlowly();
    await vi.waitFor(() => expect(heard).toEqual([1, 2]));
    stop();
  });

  it('hears nothing of a state that was still being opened when it stopped', async () => {
    const { id } = await start(visits, clock);
    const openRecord = visits.open.bind(visits);
    const next = vi.fn();
    const opened = new Promise<void>((resolve) => {
      vi.spyOn(visits, 'open').mockImplementationOnce(async (record) => {
        const visit = await openRecord(record);
        stop();
        setTimeout(resolve, 20);
        return visit;
      });
    });
    const stop = watchVisit(visits, id, { next, failed: unexpected });
    await opened;
    expect(next).not.toHaveBeenCalled();
  });

  it('hears nothing any more after stopping', async () => {
    const { id } = await start(visits, clock);
    const next = vi.fn();
    const stop = watchVisit(visits, id, { next, failed: unexpected });
    await vi.waitFor(() => expect(next).toHaveBeenCalledOnce());
    stop();
    const after = vi.fn();
    const stopOther = watchVisit(visits, id, { next: after, failed: unexpected });
    await visits.change(id, [{ deed: { do: 'join' }, stamp: clock.stamp() }]);
    await vi.waitFor(() => expect(after).toHaveBeenCalledWith(expect.objectContaining({ revision: 2 })));
    expect(next).toHaveBeenCalledOnce();
    stopOther();
  });

  it('is told when it is not there, and when it does not open', async () => {
    const failed = vi.fn();
    watchVisit(visits, 'elsewhere', { next: unexpected, failed })();
    const stop = watchVisit(visits, 'elsewhere', { next: unexpected, failed });
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.any(NotFound)));
    stop();
    const { id } = await start(visits, clock);
    await damage(id);
    const stopDamaged = watchVisit(visits, id, { next: unexpected, failed });
    await vi.waitFor(() => expect(failed).toHaveBeenLastCalledWith(expect.any(RecordDamaged)));
    stopDamaged();
  });
});

describe('whoever follows the index', () => {
  it('hears of visits that start and end', async () => {
    const heard: Index[] = [];
    const stop = watchIndex(visits, { next: (index) => heard.push(index), failed: unexpected });
    await vi.waitFor(() => expect(heard.at(-1)?.entries).toEqual([]));
    const { id } = await start(visits, clock);
    await vi.waitFor(() => expect(heard.at(-1)?.front).toBe(id));
    await visits.park();
    await vi.waitFor(() => expect(heard.at(-1)?.front).toBeUndefined());
    stop();
  });

  it('hears it made anew when it is gone', async () => {
    const { id } = await start(visits, clock);
    await database.records.delete(visits.index.id);
    const heard: Index[] = [];
    const stop = watchIndex(visits, { next: (index) => heard.push(index), failed: unexpected });
    await vi.waitFor(() => expect(heard.at(-1)?.entries).toMatchObject([{ id }]));
    stop();
  });
});

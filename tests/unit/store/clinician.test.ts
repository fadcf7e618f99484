import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  openClinicianKeeper,
  StorageFull,
  TooLong,
  watchClinician,
  type Clinician,
  type ClinicianKeeper,
  type Visits,
} from '@/utils/store';
import { clinicianIds, writeClinician } from '@/utils/store/clinician';
import { database } from '@/utils/store/database';
import * as draftRows from '@/utils/store/draft-rows';
import { RecordDamaged } from '@/utils/vault';
import { PageClock } from '../../support/fixtures';
import { anotherPage, damage, freshVisits, start } from './on-disk';

let visits: Visits;
beforeEach(async () => {
  visits = await freshVisits();
});
const unexpected = (error: unknown) => expect.fail(String(error));

/** What a page that opens now hears first. */
async function onDisk(of = visits): Promise<Clinician> {
  return new Promise((next, failed) => {
    const stop = watchClinician(of, {
      next: (clinician) => {
        stop();
        next(clinician);
      },
      failed,
    });
  });
}

/** A window that writes, and every state of saving it went through. */
async function keeperOf(of = visits): Promise<{ keeper: ClinicianKeeper; states: string[] }> {
  const states: string[] = [];
  const keeper = await openClinicianKeeper(of, () => states.push(keeper.saving.state));
  return { keeper, states };
}

describe('the clinician', () => {
  it('is nobody at first', async () => {
    expect(await onDisk()).toMatchObject({ name: '', role: '' });
  });

  it('has the name and role that were written, in whichever page', async () => {
    await writeClinician(visits.key, () => ({ name: 'Ada Byron' }));
    await writeClinician((await anotherPage(visits)).key, () => ({ role: 'GP' }));
    expect(await onDisk()).toMatchObject({ name: 'Ada Byron', role: 'GP' });
    await writeClinician(visits.key, () => ({ name: '' }));
    expect(await onDisk()).toMatchObject({ name: '', role: 'GP' });
  });

  it('lies sealed on the disk, under an id that says nothing', async () => {
    await writeClinician(visits.key, () => ({ name: 'Ada Byron', role: 'Practitioner' }));
    const [id = ''] = await clinicianIds(visits.key);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    const record = await database.records.get(id);
    // Whole words: two letters come about by chance in random bytes.
    expect(Buffer.from(record!.bytes).toString('latin1')).not.toMatch(/Ada Byron|Practitioner|"name"|"role"/);
  });

  it('is no visit: the lists made anew without an index do not show it', async () => {
    const { id } = await start(visits, new PageClock());
    await writeClinician(visits.key, () => ({ name: 'Ada Byron' }));
    await database.records.delete(visits.index.id);
    expect((await visits.index.read()).entries.map((entry) => entry.id)).toEqual([id]);
  });

  it('keeps both of two parts that two windows write at once', async () => {
    const other = await anotherPage(visits);
    await Promise.all([
      writeClinician(visits.key, () => ({ name: 'Ada Byron' })),
      writeClinician(other.key, () => ({ role: 'GP' })),
    ]);
    expect(await onDisk()).toMatchObject({ name: 'Ada Byron', role: 'GP', revision: 2 });
  });

  it('takes 120 characters, and refuses one more before anything changes', async () => {
    await writeClinician(visits.key, () => ({ name: 'a'.repeat(120), role: 'GP' }));
    await expect(writeClinician(visits.key, () => ({ role: 'b'.repeat(121) }))).rejects.toThrow(TooLong);
    expect(await onDisk()).toMatchObject({ name: 'a'.repeat(120), role: 'GP' });
  });
});

describe('whoever follows the clinician', () => {
  it('hears what is there, then each change, in order, and nothing after stopping', async () => {
    const heard: Clinician[] = [];
    const stop = watchClinician(visits, { next: (clinician) => heard.push(clinician), failed: unexpected });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    for (const name of ['A', 'Ad', 'Ada']) await writeClinician(visits.key, () => ({ name }));
    await vi.waitFor(() => expect(heard.at(-1)?.name).toBe('Ada'));
    const revisions = heard.map(({ revision }) => revision);
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    stop();
    const before = heard.length;
    await writeClinician(visits.key, () => ({ name: 'Eve' }));
    await expect(onDisk()).resolves.toMatchObject({ name: 'Eve' });
    expect(heard).toHaveLength(before);
  });

  it('that stopped at once hears nothing', async () => {
    const next = vi.fn();
    watchClinician(visits, { next, failed: unexpected })();
    await onDisk();
    expect(next).not.toHaveBeenCalled();
  });

  it('is told when the record does not open; it can be written anew', async () => {
    await writeClinician(visits.key, () => ({ name: 'Ada Byron', role: 'GP' }));
    const [id = ''] = await clinicianIds(visits.key);
    await damage(id);
    await expect(onDisk()).rejects.toThrow(RecordDamaged);
    await writeClinician(visits.key, () => ({ name: 'Ada' }));
    expect(await onDisk()).toMatchObject({ name: 'Ada', role: '' });
  });
});

describe('what is typed', () => {
  it('is saving, then saved, and follows every key', async () => {
    const { keeper, states } = await keeperOf();
    expect(keeper.saving.state).toBe('quiet');
    for (const text of ['A', 'Ad', 'Ada']) keeper.write('name', text);
    expect(keeper.saving.state).toBe('saving');
    expect(keeper.holds('name')).toBe(true);
    expect(await keeper.flush()).toBe(true);
    expect(states.at(-1)).toBe('saved');
    expect(keeper.holds('name')).toBe(false);
    expect(await onDisk()).toMatchObject({ name: 'Ada', role: '' });
  });

  it('leaves no draft behind once it is saved and nothing was typed for a while', async () => {
    const { keeper } = await keeperOf();
    keeper.write('name', 'Ada');
    keeper.write('role', 'GP');
    await keeper.flush();
    const [, ...drafts] = await clinicianIds(visits.key);
    expect(drafts).toHaveLength(2);
    // A key that is typed now must not wait behind their removal.
    expect((await database.drafts.bulkGet(drafts)).map((draft) => draft?.id)).toEqual(drafts);
    const areGone = async () => expect(await database.drafts.bulkGet(drafts)).toEqual([undefined, undefined]);
    await vi.waitFor(areGone, { timeout: 5_000 });
    expect(await onDisk()).toMatchObject({ name: 'Ada', role: 'GP' });
  });

  it('is there after the page closed in the same moment, and the next write takes it over', async () => {
    const { keeper } = await keeperOf();
    // The page is gone before its put has begun: nothing comes after the turn of the key.
    vi.spyOn(keeper, 'flush').mockReturnValue(new Promise(() => undefined));
    keeper.write('name', 'Ada Byron');
    expect(await onDisk()).toMatchObject({ name: 'Ada Byron', role: '' });
    await writeClinician(visits.key, () => ({ role: 'GP' }));
    const [, draft = ''] = await clinicianIds(visits.key);
    expect(await database.drafts.get(draft)).toBeUndefined();
    expect(await onDisk()).toMatchObject({ name: 'Ada Byron', role: 'GP' });
  });

  it('while the key before it is being written is there after the page closed next', async () => {
    const { keeper } = await keeperOf();
    const [, draft = ''] = await clinicianIds(visits.key);
    const read = draftRows.readDrafts;
    vi.spyOn(draftRows, 'readDrafts').mockImplementationOnce(async (ids) => {
      const before = (await database.drafts.get(draft))?.nonce.join();
      keeper.write('name', 'Ada Byron');
      await vi.waitFor(async () => expect((await database.drafts.get(draft))?.nonce.join()).not.toBe(before));
      return read(ids);
    });
    const transaction = database.transaction.bind(database) as (...all: unknown[]) => unknown;
    const first = new Promise<void>((done) => {
      // The page is gone once its record is put.
      vi.spyOn(database, 'transaction')
        .mockImplementation((() => new Promise(() => undefined)) as never)
        .mockImplementationOnce((async (...all: unknown[]) => {
          await transaction(...all);
          done();
        }) as never);
    });
    keeper.write('name', 'Ada Byro');
    await first;
    expect(await onDisk()).toMatchObject({ name: 'Ada Byron' });
  });

  it('too long is refused in so many words, and what was taken before stays', async () => {
    const { keeper } = await keeperOf();
    keeper.write('role', 'GP');
    keeper.write('role', 'x'.repeat(121));
    expect(await keeper.flush()).toBe(false);
    expect(keeper.saving).toMatchObject({ state: 'failed', error: { length: 121, limit: 120 } });
    expect(keeper.holds('role')).toBe(true);
    expect(await onDisk()).toMatchObject({ role: 'GP' });
    keeper.write('role', 'x'.repeat(120));
    expect(await keeper.flush()).toBe(true);
    expect(keeper.saving.state).toBe('saved');
  });

  it('and refused by the disk is "Not saved" until a later try succeeds', async () => {
    const { keeper } = await keeperOf();
    const put = vi.spyOn(database, 'transaction');
    put.mockRejectedValueOnce(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    keeper.write('name', 'Ada');
    expect(await keeper.flush()).toBe(false);
    expect(keeper.saving).toMatchObject({ state: 'failed', error: expect.any(StorageFull) as unknown });
    expect(keeper.holds('name')).toBe(true);
    expect(await keeper.flush()).toBe(true);
    expect(keeper.saving.state).toBe('saved');
    expect(await onDisk()).toMatchObject({ name: 'Ada' });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeBackupState,
  checkRecords,
  eraseVisits,
  keepHouse,
  openDraftBox,
  type Checked,
  type Visits,
} from '@/utils/store';
import { AuditLog } from '@/utils/store/audit';
import { auditIds } from '@/utils/store/audit-pages';
import { clinicianIds, writeClinician } from '@/utils/store/clinician';
import { database } from '@/utils/store/database';
import { historyIds } from '@/utils/store/filing';
import { seal } from '@/utils/vault';
import { PageClock, SECOND, TEN } from '../../support/fixtures';
import { damage, freshVisits, start } from './on-disk';

let visits: Visits;
let ids: string[];
const clock = new PageClock();
/** A vault with three visits, a name, a line in the log, and a draft that a window holds. */
beforeEach(async () => {
  visits = await freshVisits();
  ids = [];
  for (const label of ['one', 'two', 'three']) ids.push((await start(visits, clock.pass(SECOND), label)).id);
  await writeClinician(visits.key, () => ({ name: 'Ada' }));
  await new AuditLog(visits).add({ what: 'viewed', at: TEN });
  const box = await openDraftBox(visits, () => undefined);
  box.keep(ids[0]!, [{ deed: { do: 'join' }, stamp: clock.stamp() }]);
  await database.drafts.count();
});

async function check(): Promise<Checked> {
  const all: Checked[] = [];
  for await (const checked of checkRecords(visits)) all.push(checked);
  // What is told only grows, up to all there is.
  const done = all.map((one) => one.done);
  expect(done).toEqual([...done].sort((one, other) => one - other));
  const last = all.at(-1)!;
  expect(last.done).toBe(last.total);
  return last;
}

const NONE = { visit: 0, state: 0, list: 0, draft: 0, log: 0, own: 0, other: 0 };
const ALL = { visit: 3, state: 0, list: 1, draft: 1, log: 1, own: 1, other: 0 };

describe('a check of every record', () => {
  it('finds all well, and when a visit was changed last', async () => {
    expect(await check()).toEqual({
      ...{ done: 7, total: 7, whole: ALL, damaged: NONE, missing: 0, unlisted: 0, newest: clock.at },
      ...{ missingStates: 0, leftStates: 0 },
    });
  });

  it.each<[keyof typeof NONE, () => Promise<void>]>([
    ['visit', () => damage(ids[1]!)],
    ['list', () => damage(visits.index.id)],
    ['log', async () => damage((await auditIds(visits.key))[0]!)],
    ['own', async () => damage((await clinicianIds(visits.key))[0]!)],
    ['draft', async () => damage((await database.drafts.toCollection().primaryKeys())[0]!, 'drafts')],
  ])('says what kind of record is damaged: %s', async (kind, harm) => {
    await harm();
    expect(await check()).toMatchObject({
      whole: { ...ALL, [kind]: ALL[kind] - 1 },
      damaged: { ...NONE, [kind]: 1 },
      ...{ missing: 0, unlisted: 0 },
    });
  });

  it('knows what the vault remembers of its backups and of its housekeeping as its own', async () => {
    await changeBackupState(visits, { at: TEN });
    await keepHouse(visits, { days: 365, stamp: () => clock.stamp() });
    expect(await check()).toMatchObject({ whole: { ...ALL, own: 3 }, damaged: NONE });
  });

  it('finds two visits that were put in each other’s place', async () => {
    const [one, other] = await database.records.bulkGet(ids);
    await database.records.bulkPut([
      { ...one!, id: other!.id },
      { ...other!, id: one!.id },
    ]);
    expect(await check()).toMatchObject({ whole: { visit: 1 }, damaged: { visit: 2 } });
  });

  it('finds a visit that the lists name and that is not there', async () => {
    await database.records.delete(ids[2]!);
    expect(await check()).toMatchObject({ missing: 1, whole: { visit: 2 }, damaged: NONE });
  });

  it('finds a visit that is in no list', async () => {
    const visit = { ...(await visits.get(ids[0]!)), id: 'unlisted' };
    await database.records.put(await seal(visits.key, visit.id, visit));
    expect(await check()).toMatchObject({ unlisted: 1, whole: { visit: 4 } });
  });

  it('counts what it does not know, whole or not', async () => {
    await database.records.bulkPut([
      await seal(visits.key, 'unknown', { some: 'thing' }),
      { ...(await seal(visits.key, 'cut', {})), bytes: new Uint8Array(3) },
    ]);
    expect(await check()).toMatchObject({ whole: { other: 1 }, damaged: { other: 1 } });
  });

  it('takes a record that holds no visit where one is listed for damaged', async () => {
    await database.records.put(await seal(visits.key, ids[0]!, { version: 9 }));
    expect(await check()).toMatchObject({ whole: { visit: 2 }, damaged: { visit: 1 } });
  });

  it('knows the shelves of older visits, and what lies on them', async () => {
    const index = await visits.index.read();
    const [newest, ...older] = index.entries;
    await database.records.bulkPut([
      await seal(visits.key, 'shelf-1', { entries: older }),
      await seal(visits.key, visits.index.id, { ...index, entries: [newest], shelves: ['shelf-1'] }),
    ]);
    expect(await check()).toMatchObject({ whole: { ...ALL, list: 2 }, damaged: NONE, unlisted: 0 });
    await damage('shelf-1');
    expect(await check()).toMatchObject({ whole: ALL, damaged: { ...NONE, list: 1 }, unlisted: 0 });
  });

  describe('knows the older states of texts', () => {
    const text = 'A text that someone wrote and took away.';
    let state: string;
    beforeEach(async () => {
      const write = (base: string, next: string) =>
        visits.change(ids[1]!, [
          { deed: { do: 'writeText', field: 'notes', base, next }, stamp: clock.pass(SECOND).stamp() },
        ]);
      await write('', text);
      [state = ''] = historyIds(await write(text, ''));
    });

    it('that are whole', async () => {
      expect(await check()).toMatchObject({
        ...{ whole: { ...ALL, state: 1 }, damaged: NONE, missingStates: 0, leftStates: 0 },
      });
    });

    it('that do not open', async () => {
      await damage(state);
      expect(await check()).toMatchObject({ damaged: { ...NONE, state: 1 }, missingStates: 0 });
    });

    it('that a visit names and that are not there', async () => {
      await database.records.delete(state);
      expect(await check()).toMatchObject({ damaged: NONE, missingStates: 1, leftStates: 0 });
    });

    it('but not one whose visit is erased while it goes on, nor one whose visit comes while it does', async () => {
      const visit = (await database.records.get(ids[1]!))!;
      const whileChecked = async (first: () => Promise<void>, last: () => Promise<void>) => {
        let result: Checked | undefined;
        for await (const checked of checkRecords(visits)) {
          if (checked.done === 0) await first();
          if (checked.done === checked.total && !result) await last();
          if (checked.done === checked.total) result = checked;
        }
        return result;
      };
      const away = () => database.records.delete(ids[1]!);
      const back = async () => {
        await database.records.put(visit);
      };
      expect(await whileChecked(away, back)).toMatchObject({ leftStates: 0, missingStates: 0 });
      const erase = () => eraseVisits(visits, [ids[1]!], () => true);
      const lose = () => database.records.delete(state);
      expect(await whileChecked(lose, erase)).toMatchObject({ leftStates: 0, missingStates: 0 });
    });

    it('that are left of a damaged visit once that was erased', async () => {
      await damage(ids[1]!);
      expect(await check()).toMatchObject({ damaged: { ...NONE, visit: 1 }, leftStates: 0 });
      await eraseVisits(visits, [ids[1]!], () => true);
      expect(await check()).toMatchObject({ damaged: NONE, missing: 0, missingStates: 0, leftStates: 1 });
    });
  });

  it('can be stopped at any time', async () => {
    const checking = checkRecords(visits);
    await checking.next();
    expect(await checking.return(undefined)).toMatchObject({ done: true });
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changePersonal, isBackupDue, type Visits } from '@/utils/store';
import { clinicianIds, writeClinician } from '@/utils/store/clinician';
import { database } from '@/utils/store/database';
import { emptyIndex } from '@/utils/store/entries';
import { ownId } from '@/utils/store/own';
import { entryOf } from '@/utils/visit';
import { PageClock, TEN, visitIn } from '../../support/fixtures';
import { openBytes, readPersonal, save } from './backup';
import { damage, freshVisits, start } from './on-disk';

const DAY = 86_400_000;
const EDITS = {
  version: 1 as const,
  types: [{ type: 'test-visit', sayings: [], hidden: ['listen'], own: [] }],
};
let visits: Visits;
beforeEach(async () => {
  visits = await freshVisits();
  await start(visits, new PageClock());
  await writeClinician(visits.key, () => ({ name: 'Dr Day', role: 'GP' }));
  await changePersonal(visits, readPersonal, () => EDITS);
});
const idOf = {
  name: async () => (await clinicianIds(visits.key))[0]!,
  edits: () => ownId(visits.key, 'personal'),
};

describe.each(['name', 'edits'] as const)('a clinician’s own record: %s', (part) => {
  it('that is damaged counts as unread, and the backup holds the rest', async () => {
    await damage(await idOf[part]());
    const made = await save(visits);
    expect(made).toMatchObject({ visits: 1, unread: 1 });
    const { clinician, personal } = await openBytes(made.bytes);
    expect([clinician.name, personal]).toEqual(part === 'name' ? ['', EDITS] : ['Dr Day', undefined]);
  });

  it('that the disk does not give makes no backup without it', async () => {
    const id = await idOf[part]();
    const refused = new DOMException('no', 'UnknownError');
    const get = database.records.get.bind(database.records) as unknown as (id: string) => never;
    const bulkGet = database.records.bulkGet.bind(database.records);
    vi.spyOn(database.records, 'get').mockImplementation(((asked: string) => {
      if (asked === id) throw refused;
      return get(asked);
    }) as never);
    vi.spyOn(database.records, 'bulkGet').mockImplementation((asked) => {
      if (asked.includes(id)) throw refused;
      return bulkGet(asked);
    });
    await expect(save(visits)).rejects.toMatchObject({ name: 'StorageRefused' });
  });
});

it('a last backup of the far future, by a clock that was wrong, is due', () => {
  const { visit } = visitIn('closed');
  const index = { ...emptyIndex(), entries: [entryOf(visit)] };
  expect(isBackupDue({ version: 1, at: TEN + 7 * DAY }, index, TEN)).toBe(true);
  expect(isBackupDue({ version: 1, at: TEN + 7 * DAY - 1 }, index, TEN)).toBe(false);
});

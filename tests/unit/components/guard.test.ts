// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { guardVault } from '@/components/app/guard';
import { door, findDoor, flushAll } from '@/components/app/vault-door';
import { createVault, readAuditLog, type Visits } from '@/utils/store';
import { database } from '@/utils/store/database';
import { PageClock } from '../../support/fixtures';
import { start } from '../store/on-disk';

vi.mock('hash-wasm', () => import('../quick-argon2'));

let visits: Visits;
beforeEach(async () => {
  // A page that is busy, and closed before it ever has a moment.
  vi.stubGlobal('requestIdleCallback', () => 0);
  await Promise.all(database.tables.map((table) => table.clear()));
  await createVault('four quiet words here');
  guardVault();
  await findDoor();
  if (door.value.state === 'unlocked') ({ visits } = door.value);
});

it('a page leaves only after the log has what was done in it, also before the log had begun', async () => {
  const { id } = await start(visits, new PageClock());
  expect((await readAuditLog(visits)).events).toEqual([]);
  expect(await flushAll()).toBe(true);
  const told = (await readAuditLog(visits)).events.map(({ what, visit }) => [what, visit]);
  expect(told).toContainEqual(['changed', id]);
});

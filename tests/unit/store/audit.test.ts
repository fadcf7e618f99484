import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { auditProblem, justUnlocked, lastLock, recovered, wrongTries } from '@/utils/browser';
import {
  createVault,
  note,
  noteStandard,
  openVisits,
  readAuditLog,
  recover,
  setRecoveryCode,
  takeOverUnlock,
  unlock,
  whenNoted,
  type Visits,
} from '@/utils/store';
import { AuditLog } from '@/utils/store/audit';
import { auditIds, PAGE_HOLDS, PAGES, putPage, type AuditEvent } from '@/utils/store/audit-pages';
import { database } from '@/utils/store/database';
import { forgetKey, makeRecoveryCode, WrongPassphrase, WrongRecoveryCode } from '@/utils/vault';
import { MINUTE, TEN } from '../../support/fixtures';
import { anotherPage, damage, freshVisits } from './on-disk';

vi.mock('hash-wasm', () => import('../quick-argon2'));

const PASSPHRASE = 'four quiet words here';

let visits: Visits;
let log: AuditLog;
beforeEach(async () => {
  visits = await freshVisits();
  log = new AuditLog(visits);
});
afterEach(() => vi.restoreAllMocks());

const viewed = (at: number): AuditEvent => ({ what: 'viewed', at, visit: 'v' });
const many = (number: number, from = 0) => Array.from({ length: number }, (_, at) => viewed(from + at));
const read = async () => (await readAuditLog(visits)).events;
const whats = async () => (await read()).map(({ what }) => what);
const puts = () => vi.spyOn(IDBObjectStore.prototype, 'put');

describe('the audit log', () => {
  it('is empty at first', async () => {
    expect(await readAuditLog(visits)).toEqual({ events: [], damaged: 0 });
  });

  it('tells what was done, newest first, each with its time and its visit', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(TEN);
    await note(visits, { what: 'viewed', visit: 'visit-1' });
    now.mockReturnValue(TEN + 1);
    await note(visits, { what: 'exported', why: 'webside-audit-log.csv' });
    expect(await read()).toEqual([
      { what: 'exported', at: TEN + 1, why: 'webside-audit-log.csv' },
      { what: 'viewed', at: TEN, visit: 'visit-1' },
    ]);
  });

  it('writes a burst at once', async () => {
    const put = puts();
    await Promise.all([log.add(viewed(1)), log.add(viewed(2)), log.add(viewed(3))]);
    expect(put).toHaveBeenCalledOnce();
    expect((await read()).map(({ at }) => at)).toEqual([3, 2, 1]);
  });

  it('tells the changes of a visit once a minute, and those of another one beside them', async () => {
    const changed = (visit: string, at: number): AuditEvent => ({ what: 'changed', visit, at });
    await log.add(changed('one', TEN), changed('one', TEN + 1));
    await log.add(changed('one', TEN + MINUTE - 1), changed('other', TEN + MINUTE - 1));
    await log.add(changed('one', TEN + MINUTE));
    expect((await read()).map(({ visit, at }) => [visit, at - TEN])).toEqual([
      ['one', MINUTE],
      ['other', MINUTE - 1],
      ['one', 0],
    ]);
  });

  it('holds so many events and no more: the oldest page goes', async () => {
    const full = PAGES * PAGE_HOLDS;
    for (let page = 0; page < PAGES; page += 1) await log.add(...many(PAGE_HOLDS, page * PAGE_HOLDS));
    expect(await read()).toHaveLength(full);
    await log.add(viewed(full));
    const events = await read();
    expect(events).toHaveLength(full - PAGE_HOLDS + 1);
    expect([events[0]?.at, events.at(-1)?.at]).toEqual([full, PAGE_HOLDS]);
    expect(await database.records.count()).toBe(PAGES + 1);
  });

  it('lies on the disk in pages of one size, of which nothing is in clear', async () => {
    await log.add(...many(PAGE_HOLDS).map((event) => ({ ...event, visit: 'f'.repeat(32) })));
    const [id = ''] = await auditIds(visits.key);
    const row = await database.records.get(id);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(row?.bytes).toHaveLength(16 * 1024 + 16);
    expect(Buffer.from(row!.bytes).includes('viewed')).toBe(false);
  });

  it('loses nothing of two windows that write at once, over the end of a page', async () => {
    const other = new AuditLog(await anotherPage(visits));
    await log.add(...many(PAGE_HOLDS - 5));
    for (let turn = 0; turn < 10; turn += 1) {
      await Promise.all([log.add(viewed(1_000 + turn)), other.add(viewed(2_000 + turn))]);
    }
    expect(await read()).toHaveLength(PAGE_HOLDS - 5 + 20);
  });

  it('says that a page is damaged, keeps the others, and goes on behind it', async () => {
    await log.add(...many(PAGE_HOLDS));
    await log.add(viewed(500));
    await damage((await auditIds(visits.key))[1]!);
    await new AuditLog(visits).add(viewed(600));
    const { events, damaged } = await readAuditLog(visits);
    expect([events.length, events[0]?.at, damaged]).toEqual([PAGE_HOLDS + 1, 600, 1]);
  });

  it('takes a page that opens but is none for damaged', async () => {
    await putPage(visits.key, { number: 0 } as Parameters<typeof putPage>[1]);
    expect((await readAuditLog(visits)).damaged).toBe(1);
  });

  it('is never in the way: one that cannot be written is told elsewhere, and the next event is', async () => {
    const full = puts().mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await note(visits, { what: 'viewed' });
    expect(await auditProblem.get()).toMatchObject({ name: 'StorageFull' });
    full.mockRestore();
    await note(visits, { what: 'copied' });
    expect(await whats()).toEqual(['copied']);
  });

  it('has all that it was told once a page asks, also what it is told meanwhile', async () => {
    void note(visits, { what: 'viewed' });
    const noted = whenNoted();
    void noteStandard(visits, 'built-in 1, built-in').then(() => note(visits, { what: 'copied' }));
    await noted;
    expect(await whats()).toEqual(['copied', 'viewed']);
    await whenNoted();
  });

  it('is waited for no longer where it cannot be written', async () => {
    const full = puts().mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    void note(visits, { what: 'viewed' });
    await whenNoted();
    expect(await auditProblem.get()).toMatchObject({ name: 'StorageFull' });
    full.mockRestore();
    expect(await whats()).toEqual([]);
  });
});

describe('a standard', () => {
  it('that is the first begins the log, and each other one is told once, whatever windows see it', async () => {
    const other = await anotherPage(visits);
    await noteStandard(visits, 'built-in 1, built-in');
    await Promise.all([noteStandard(visits, 'north 3, file'), noteStandard(other, 'north 3, file')]);
    await noteStandard(visits, 'north 3, file');
    await log.add(...many(PAGE_HOLDS));
    await noteStandard(visits, 'north 3, file');
    expect((await read()).filter(({ what }) => what === 'standard-changed')).toMatchObject([
      { why: 'north 3, file' },
    ]);
  });
});

describe('what happened while the vault was locked', () => {
  it('is taken over at the next unlock, in its order, once for all windows', async () => {
    await database.headers.clear();
    await createVault(PASSPHRASE);
    await takeOverUnlock(await openVisits());
    await lastLock.set({ why: 'idle', at: Date.now() });
    await forgetKey();
    for (let turn = 0; turn < 2; turn += 1) await expect(unlock('wrong')).rejects.toThrow(WrongPassphrase);
    await unlock(PASSPHRASE);
    visits = await openVisits();
    await Promise.all([takeOverUnlock(visits), takeOverUnlock(await openVisits())]);
    await takeOverUnlock(visits);
    const events = await read();
    expect(events.map(({ what }) => what)).toEqual([
      'unlocked',
      'unlock-failed',
      'unlock-failed',
      'locked',
      'unlocked',
    ]);
    expect(events[3]).toMatchObject({ why: 'idle' });
    expect(await Promise.all([justUnlocked.get(), wrongTries.get(), lastLock.get()])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leaves what came while it was written for the next time', async () => {
    await database.headers.clear();
    await createVault(PASSPHRASE);
    const next = { why: 'screen', at: Date.now() } as const;
    const lockNow = () => void lastLock.set(next);
    database.records.hook('creating', lockNow);
    await takeOverUnlock(await openVisits());
    database.records.hook('creating').unsubscribe(lockNow);
    expect(await lastLock.get()).toEqual(next);
    expect(await justUnlocked.get()).toBeUndefined();
  });

  it('tells of the new passphrase that the recovery code has set, once, also where the browser was shut first', async () => {
    await database.headers.clear();
    await createVault(PASSPHRASE);
    const code = makeRecoveryCode();
    await setRecoveryCode(PASSPHRASE, code);
    await takeOverUnlock(await openVisits());
    await forgetKey();
    await expect(recover(makeRecoveryCode(), 'five other words')).rejects.toThrow(WrongRecoveryCode);
    await recover(code, 'five other words');
    await fakeBrowser.storage.session.clear();
    await unlock('five other words');
    visits = await openVisits();
    await takeOverUnlock(visits);
    await takeOverUnlock(visits);
    expect(await whats()).toEqual(['unlocked', 'passphrase-changed', 'unlock-failed', 'unlocked']);
    expect(await recovered.get()).toBeUndefined();
  });

  it('stays until the log can be written, and is taken over then', async () => {
    await database.headers.clear();
    await createVault(PASSPHRASE);
    await takeOverUnlock(await openVisits());
    await lastLock.set({ why: 'sleep', at: Date.now() });
    await forgetKey();
    await expect(unlock('wrong')).rejects.toThrow(WrongPassphrase);
    await unlock(PASSPHRASE);
    visits = await openVisits();
    const slots = () => Promise.all([justUnlocked.get(), wrongTries.get(), lastLock.get()]);
    const before = await slots();
    const full = puts().mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await takeOverUnlock(visits);
    expect(await slots()).toEqual(before);
    full.mockRestore();
    await takeOverUnlock(visits);
    expect(await whats()).toEqual(['unlocked', 'unlock-failed', 'locked', 'unlocked']);
    expect(await slots()).toEqual([undefined, undefined, undefined]);
  });

  it('keeps the times of the last twenty wrong tries', async () => {
    await database.headers.clear();
    await createVault(PASSPHRASE);
    await forgetKey();
    let now = TEN;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 2 * MINUTE));
    for (let turn = 0; turn < 25; turn += 1) await expect(unlock('wrong')).rejects.toThrow(WrongPassphrase);
    expect(await wrongTries.get()).toHaveLength(20);
    await unlock(PASSPHRASE);
    visits = await openVisits();
    await takeOverUnlock(visits);
    expect((await whats()).filter((what) => what === 'unlock-failed')).toHaveLength(20);
  });
});

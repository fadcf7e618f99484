import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unlockedKey } from '@/utils/browser';
import { createVault, findGate, openVisits, readAuditLog, unlock, type Visits } from '@/utils/store';
import { database, expectVault } from '@/utils/store/database';
import { beginKeyChange, continueKeyChange } from '@/utils/store/key-change';
import {
  changePassphrase,
  readProtection,
  recover,
  setFirstRecoveryCode,
  setRecoveryCode,
} from '@/utils/store/ways-in';
import {
  derivedId,
  forgetKey,
  makeRecoveryCode,
  prepareDrafts,
  WrongPassphrase,
  WrongRecoveryCode,
} from '@/utils/vault';
import { textOf } from '@/utils/visit';
import { installLocks } from '../../support/fake-locks';
import { PageClock } from '../../support/fixtures';
import { typeUnsaved } from '../../support/unsaved';
import { damage, start } from './on-disk';

vi.mock('hash-wasm', () => import('../quick-argon2'));

const FIRST = 'four quiet words here';
const NEXT = 'five other words are there';
const wait = globalThis.setTimeout;
let visits: Visits;
let id: string;
beforeEach(async () => {
  // What may come late from a closed page comes at once here.
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((act: () => void, time = 0) =>
    wait(act, time >= 3_000 ? 0 : time),
  );
  expectVault(undefined);
  await database.delete();
  await database.open();
  await createVault(FIRST);
  visits = await openVisits();
  ({ id } = await start(visits, new PageClock('starter')));
  await write('kept');
});

const clock = new PageClock('writer');
async function write(next: string, base = ''): Promise<void> {
  await visits.change(id, [{ deed: { do: 'writeText', field: 'notes', base, next }, stamp: clock.stamp() }]);
}
/** Every page is closed, the browser forgets the key, and a new page asks for the way in. */
async function afterRestart(): Promise<void> {
  await forgetKey();
  installLocks();
}
async function notes(): Promise<string> {
  return textOf(await (await openVisits()).get(id), 'notes');
}
async function rows() {
  return [...(await database.records.toArray()), ...(await database.drafts.toArray())];
}

describe('a changed passphrase', () => {
  it('opens the vault, the old one no longer, and not one record was touched', async () => {
    const before = await rows();
    await changePassphrase(FIRST, NEXT);
    expect(await rows()).toEqual(before);
    await afterRestart();
    await expect(unlock(FIRST)).rejects.toThrow(WrongPassphrase);
    await unlock(NEXT);
    expect(await notes()).toBe('kept');
  });

  it('changes nothing when the present one is wrong, or the disk is full', async () => {
    const header = await database.headers.toArray();
    await expect(changePassphrase('wrong', NEXT)).rejects.toThrow(WrongPassphrase);
    vi.spyOn(database.headers, 'put').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await expect(changePassphrase(FIRST, NEXT)).rejects.toThrow('storage is full');
    expect(await database.headers.toArray()).toEqual(header);
  });
});

describe('a recovery code', () => {
  const code = makeRecoveryCode();

  it('that is to be the first leaves alone the one that another window has made meanwhile', async () => {
    await setFirstRecoveryCode(FIRST, code);
    const header = await database.headers.toArray();
    await expect(setFirstRecoveryCode(FIRST, makeRecoveryCode())).rejects.toThrow('made elsewhere');
    expect(await database.headers.toArray()).toEqual(header);
    await afterRestart();
    await recover(code, NEXT);
    expect(await notes()).toBe('kept');
  });

  it('opens the vault with a new passphrase, and goes on working', async () => {
    await setRecoveryCode(FIRST, code);
    for (const passphrase of [NEXT, 'and once more new']) {
      await afterRestart();
      await recover(code, passphrase);
      expect(await notes()).toBe('kept');
      await afterRestart();
      await unlock(passphrase);
    }
  });

  it('takes the place of the one before', async () => {
    await setRecoveryCode(FIRST, code);
    await setRecoveryCode(FIRST, makeRecoveryCode());
    await afterRestart();
    await expect(recover(code, NEXT)).rejects.toThrow(WrongRecoveryCode);
    await unlock(FIRST);
  });

  it('is not made by someone who does not know the passphrase', async () => {
    await expect(setRecoveryCode('wrong', code)).rejects.toThrow(WrongPassphrase);
    expect(await readProtection()).toMatchObject({ hasPassphrase: true, hasRecoveryCode: false });
  });

  it('survives a change of the passphrase', async () => {
    await setRecoveryCode(FIRST, code);
    await changePassphrase(FIRST, NEXT);
    await afterRestart();
    await recover(code, FIRST);
    expect(await notes()).toBe('kept');
  });
});

describe('a changed data key', () => {
  const code = makeRecoveryCode();
  /** The page is loaded anew, as every window is when the key has changed. */
  const reload = async () => {
    installLocks();
    visits = await openVisits();
  };

  it('seals every record and draft anew, and the old key is gone', async () => {
    const boxId = await derivedId(visits.key, 'draft 3');
    await database.drafts.put((await prepareDrafts(visits.key, boxId))([]));
    const former = visits.key.keyId;
    await beginKeyChange(FIRST, code);
    expect(await readProtection()).toEqual({
      hasPassphrase: true,
      hasRecoveryCode: true,
      isKeyChanging: true,
    });
    await reload();
    expect(await notes()).toBe('kept');
    const told = vi.fn();
    expect(await continueKeyChange(visits, told)).toBe(true);
    expect(told).toHaveBeenLastCalledWith({ done: 2, all: 2 });
    for (const row of await rows()) expect(row.keyId).not.toBe(former);
    // The index, the visit, the draft, and the page of the log that tells of it.
    expect(await rows()).toHaveLength(4);
    expect((await unlockedKey.get())?.before).toBeUndefined();
    await afterRestart();
    await unlock(FIRST);
    expect(await notes()).toBe('kept');
    expect((await readProtection()).isKeyChanging).toBe(false);
    // What is found by name is found still.
    expect(await derivedId((await openVisits()).key, 'draft 3')).toBe(boxId);
  });

  it('goes on after a kill where it was, and what is written meanwhile stays', async () => {
    await beginKeyChange(FIRST);
    await afterRestart();
    await unlock(FIRST);
    visits = await openVisits();
    await write('kept, and more', 'kept');
    const stop = new AbortController();
    stop.abort();
    expect(await continueKeyChange(visits, undefined, stop.signal).catch(() => false)).toBe(false);
    expect(await continueKeyChange(visits)).toBe(true);
    await afterRestart();
    await unlock(FIRST);
    expect(await notes()).toBe('kept, and more');
  });

  it('leaves alone what does not open, and keeps the rest', async () => {
    const other = await start(visits, new PageClock('other'));
    await damage(other.id);
    await beginKeyChange(FIRST);
    await reload();
    const before = await database.records.get(other.id);
    expect(await continueKeyChange(visits)).toBe(true);
    expect(await database.records.get(other.id)).toEqual(before);
    expect(await notes()).toBe('kept');
  });

  it('does not begin for a wrong passphrase', async () => {
    await expect(beginKeyChange('wrong')).rejects.toThrow(WrongPassphrase);
    expect((await readProtection()).isKeyChanging).toBe(false);
  });

  it('does not begin while a window has text that is on no disk, and nothing is changed', async () => {
    const before = [await database.headers.toArray(), await rows(), await unlockedKey.get()];
    const save = await typeUnsaved();
    await expect(beginKeyChange(FIRST, code)).rejects.toMatchObject({ name: 'UnsavedText' });
    expect([await database.headers.toArray(), await rows(), await unlockedKey.get()]).toEqual(before);
    await save();
    await beginKeyChange(FIRST, code);
    expect((await readProtection()).isKeyChanging).toBe(true);
  });

  it('is done by one window: another one waits for it, and finds it done', async () => {
    await beginKeyChange(FIRST);
    await reload();
    const [first, second] = [vi.fn(), vi.fn()];
    const other = await openVisits();
    expect(await Promise.all([continueKeyChange(visits, first), continueKeyChange(other, second)])).toEqual([
      true,
      true,
    ]);
    expect(first).toHaveBeenCalled();
    expect(second).not.toHaveBeenCalled();
    const { events } = await readAuditLog(visits);
    expect(events.filter(({ what }) => what === 'key-changed')).toHaveLength(1);
  });

  it('is waited for no longer by a window that is stopped', async () => {
    await beginKeyChange(FIRST);
    await reload();
    let end: () => void = () => undefined;
    void navigator.locks.request('key change', () => new Promise<void>((done) => (end = done)));
    const stop = new AbortController();
    const waiting = continueKeyChange(visits, undefined, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toThrow('aborted');
    end();
    expect(await continueKeyChange(visits)).toBe(true);
  });

  it('seals anew what a closed page’s last put brings late', async () => {
    const closed = visits;
    await beginKeyChange(FIRST);
    await reload();
    vi.mocked(setTimeout).mockImplementation((act: () => void, time = 0) => {
      if (time < 3_000) return wait(act, time);
      visits = closed;
      void write('late', 'kept').then(act);
      return wait(() => undefined);
    });
    expect(await continueKeyChange(await openVisits())).toBe(true);
    for (const row of await rows()) expect(row.keyId).not.toBe(closed.key.keyId);
    await afterRestart();
    await unlock(FIRST);
    expect(await notes()).toBe('late');
  });

  it('waits for every page that still has the old one', async () => {
    await beginKeyChange(FIRST);
    // This page was not loaded anew: it still holds the old key, and writes with it.
    await write('late', 'kept');
    const stop = new AbortController();
    const waiting = continueKeyChange(await openVisits(), undefined, stop.signal);
    const soon = new Promise((wake) => setTimeout(() => wake('waits'), 200));
    expect(await Promise.race([waiting, soon])).toBe('waits');
    stop.abort();
    await expect(waiting).rejects.toThrow();
    await reload();
    expect(await continueKeyChange(visits)).toBe(true);
    expect(await notes()).toBe('late');
  });
});

describe('a vault without a passphrase', () => {
  beforeEach(async () => {
    expectVault(undefined);
    await database.delete();
    await database.open();
    await forgetKey();
    await createVault();
  });

  it('opens by itself, and says what it is', async () => {
    await afterRestart();
    expect(await findGate()).toBe('unlocked');
    expect((await readProtection()).hasPassphrase).toBe(false);
  });

  it('gets a passphrase together with a new key: the old one lay there for everybody', async () => {
    visits = await openVisits();
    ({ id } = await start(visits, new PageClock('starter')));
    await write('open so far');
    await beginKeyChange(FIRST);
    installLocks();
    visits = await openVisits();
    expect(await continueKeyChange(visits)).toBe(true);
    await afterRestart();
    expect(await findGate()).toBe('locked');
    await unlock(FIRST);
    expect(await notes()).toBe('open so far');
  });
});

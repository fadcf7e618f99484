import { beforeEach, describe, expect, it, vi } from 'vitest';
import { attempts, sentinel } from '@/utils/browser';
import { createVault, findGate, giveUpLostVault, openVisits, unlock } from '@/utils/store';
import { database, readHeader } from '@/utils/store/database';
import { keyLock } from '@/utils/store/gate';
import { forgetKey, TooSoon, VaultLocked, WrongPassphrase } from '@/utils/vault';
import { PageClock } from '../../support/fixtures';
import { start } from './on-disk';

vi.mock('hash-wasm', () => import('../quick-argon2'));

const PASSPHRASE = 'four quiet words here';
beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('the gate', () => {
  it('is none on a first start', async () => {
    expect(await findGate()).toBe('none');
  });

  it('is unlocked after the vault was made, locked after the lock, unlocked after the passphrase', async () => {
    await createVault(PASSPHRASE);
    expect(await findGate()).toBe('unlocked');
    await forgetKey();
    expect(await findGate()).toBe('locked');
    await unlock(PASSPHRASE);
    expect(await findGate()).toBe('unlocked');
  });

  it('is gone when the browser has removed the database, until that is given up', async () => {
    await createVault(PASSPHRASE);
    await database.headers.clear();
    expect(await findGate()).toBe('gone');
    await giveUpLostVault();
    expect(await findGate()).toBe('none');
  });

  it('is locked for a key that is left from another vault', async () => {
    await createVault(PASSPHRASE);
    await database.headers.clear();
    const header = await makeOther();
    expect(await findGate()).toBe('locked');
    expect((await readHeader())!.keyId).toBe(header);
  });
});

/** Another vault's header on the disk, with the first one's key still unlocked. */
async function makeOther(): Promise<string> {
  const { makeVault } = await import('@/utils/vault');
  const { header } = await makeVault(PASSPHRASE);
  await database.headers.put({ id: 'header', ...header });
  return header.keyId;
}

describe('a page that opens the vault', () => {
  /** Another window changes the key just now; answers how it comes to an end. */
  async function changeKey(): Promise<() => void> {
    await createVault(PASSPHRASE);
    const { keyId } = (await readHeader())!;
    let end: () => void = () => undefined;
    await new Promise<void>((begun) => {
      void navigator.locks.request(keyLock(keyId), () => {
        begun();
        return new Promise<void>((done) => (end = done));
      });
    });
    return end;
  }
  const soon = () => new Promise((wake) => setTimeout(() => wake('waits'), 100));

  it('has told that it holds the key before it has the visits, however often it asks', async () => {
    const end = await changeKey();
    const opening = openVisits();
    expect(await Promise.race([opening, soon()])).toBe('waits');
    const again = openVisits();
    expect(await Promise.race([again, soon()])).toBe('waits');
    end();
    expect((await opening).key.keyId).toBe((await again).key.keyId);
    const { held = [] } = await navigator.locks.query();
    expect(held.map(({ name }) => name)).toEqual([keyLock((await opening).key.keyId)]);
  });

  it('gets no visits by a key that was changed before it was held', async () => {
    const end = await changeKey();
    const opening = openVisits();
    expect(await Promise.race([opening, soon()])).toBe('waits');
    await makeOther();
    end();
    await expect(opening).rejects.toThrow(VaultLocked);
  });
});

describe('a vault', () => {
  it('is ready for visits once it is made', async () => {
    await createVault(PASSPHRASE);
    const visits = await openVisits();
    const { id } = await start(visits, new PageClock());
    await forgetKey();
    await unlock(PASSPHRASE);
    expect((await (await openVisits()).get(id)).label).toBe('AB');
  });

  it('is never put over another', async () => {
    await createVault(PASSPHRASE);
    const before = await readHeader();
    await expect(createVault('another passphrase')).rejects.toThrow();
    expect(await readHeader()).toEqual(before);
    expect(await sentinel.get()).toEqual({ vault: before!.vault });
  });

  it('that is there is not given up', async () => {
    await createVault(PASSPHRASE);
    await giveUpLostVault();
    expect(await findGate()).toBe('unlocked');
    expect(await sentinel.get()).toBeDefined();
  });

  it('stays locked for a wrong passphrase, and has a growing wait', async () => {
    await createVault(PASSPHRASE);
    await forgetKey();
    for (let turn = 0; turn < 3; turn += 1) {
      await expect(unlock('not this one')).rejects.toThrow(WrongPassphrase);
    }
    await expect(unlock(PASSPHRASE)).rejects.toThrow(TooSoon);
    expect(await attempts.get()).toMatchObject({ failed: 3 });
    expect(await findGate()).toBe('locked');
  });

  it('that is not there cannot be unlocked', async () => {
    await expect(unlock(PASSPHRASE)).rejects.toThrow('there is no vault');
  });
});

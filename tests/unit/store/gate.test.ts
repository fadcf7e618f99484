import { beforeEach, describe, expect, it, vi } from 'vitest';
import { attempts, sentinel } from '@/utils/browser';
import { createVault, findGate, giveUpLostVault, openVisits, unlock } from '@/utils/store';
import { database, readHeader } from '@/utils/store/database';
import { forgetKey, TooSoon, WrongPassphrase } from '@/utils/vault';
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

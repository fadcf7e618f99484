import { describe, expect, it, vi } from 'vitest';
import { unlockedKey } from '@/utils/browser';
import { currentKey, derivedId, forgetKey, onLocked, open, seal, VaultLocked } from '@/utils/vault';
import { randomBytes } from '@/utils/vault/bytes';
import { importKey, keepUnlocked } from '@/utils/vault/key';

describe('the unlocked key', () => {
  it('is none while the vault is locked', async () => {
    await expect(currentKey()).rejects.toThrow(VaultLocked);
  });

  it('is found again by the next page', async () => {
    const raw = randomBytes(32);
    await keepUnlocked('key-1', raw);
    const record = await seal(await importKey('key-1', raw), 'id-1', 'kept');
    expect(await open(await currentKey(), record)).toBe('kept');
  });

  it('is gone for every page once it is forgotten', async () => {
    await keepUnlocked('key-1', randomBytes(32));
    await forgetKey();
    await expect(currentKey()).rejects.toThrow(VaultLocked);
    expect(await unlockedKey.get()).toBeUndefined();
  });

  it('cannot be read out of a page that holds it', async () => {
    const { aes, ids } = await importKey('key-1', randomBytes(32));
    for (const key of [aes, await ids]) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });
});

describe('whoever listens for the lock', () => {
  it('hears it when the key is forgotten, not when it is kept', async () => {
    const heard = vi.fn();
    onLocked(heard);
    await keepUnlocked('key-1', randomBytes(32));
    expect(heard).not.toHaveBeenCalled();
    await forgetKey();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('hears nothing any more after stopping', async () => {
    const heard = vi.fn();
    const stop = onLocked(heard);
    await keepUnlocked('key-1', randomBytes(32));
    stop();
    await forgetKey();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('an id that only the vault can compute', () => {
  it('is the same for one name, another for another, and another in another vault', async () => {
    const key = await importKey('key-1', randomBytes(32));
    const other = await importKey('key-1', randomBytes(32));
    const id = await derivedId(key, 'draft 1');
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(await derivedId(key, 'draft 1')).toBe(id);
    expect(await derivedId(key, 'draft 2')).not.toBe(id);
    expect(await derivedId(other, 'draft 1')).not.toBe(id);
  });
});

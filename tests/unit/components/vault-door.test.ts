// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afterLastWords, beforeLocking, door, findDoor, followVault } from '@/components/app/vault-door';
import { unlockedKey } from '@/utils/browser';
import { beginKeyChange, createVault } from '@/utils/store';
import { database, expectVault, readHeader } from '@/utils/store/database';
import { keyLock } from '@/utils/store/gate';

vi.mock('hash-wasm', () => import('../quick-argon2'));

const PASSPHRASE = 'four quiet words here';
const reload = vi.fn();
let former: string;
beforeEach(async () => {
  vi.stubGlobal('location', { reload });
  reload.mockReset();
  const wait = globalThis.setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((act: () => void, time = 0) =>
    wait(act, time === 1_000 ? 0 : time),
  );
  afterLastWords(() => Promise.resolve());
  door.value = { state: 'opening' };
  document.body.hidden = false;
  expectVault(undefined);
  await Promise.all(database.tables.map((table) => table.clear()));
  await createVault(PASSPHRASE);
  former = (await readHeader())!.keyId;
});

/** The page begins anew, once nothing is left to put. */
const begunAnew = () => vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
const keyOfPage = () => (door.value.state === 'unlocked' ? door.value.visits.key.keyId : door.value.state);
/** A disk that takes the page's text at the third try. */
function slowDisk() {
  let tries = 0;
  const stop = beforeLocking(() => Promise.resolve((tries += 1) === 3));
  return { tries: () => tries, stop };
}

describe('a page whose key is changed in another window', () => {
  it('while it opens, opens by the new one', async () => {
    let end: () => void = () => undefined;
    await new Promise<void>((held) => {
      void navigator.locks.request(keyLock(former), () => {
        held();
        return new Promise<void>((done) => (end = done));
      });
    });
    const finding = findDoor();
    // It has read the former key by now, and waits to hold it.
    await new Promise((wake) => setTimeout(wake, 50));
    await beginKeyChange(PASSPHRASE);
    end();
    await finding;
    const { keyId } = (await readHeader())!;
    expect(keyId).not.toBe(former);
    expect(keyOfPage()).toBe(keyId);
    expect(reload).not.toHaveBeenCalled();
  });

  it('in the moment in which it opened, begins anew', async () => {
    const kept = (await unlockedKey.get())!;
    const stop = door.subscribe(({ state }) => {
      if (state === 'unlocked') void unlockedKey.set({ ...kept, keyId: 'the next one' });
    });
    await findDoor();
    stop();
    await begunAnew();
    expect(document.body.hidden).toBe(false);
  });

  it('begins anew once its text is on the disk, and is not blanked meanwhile', async () => {
    followVault();
    await findDoor();
    const { tries, stop } = slowDisk();
    await beginKeyChange(PASSPHRASE);
    await begunAnew();
    expect(tries()).toBe(3);
    expect(document.body.hidden).toBe(false);
    stop();
  });
});

describe('a page that is locked', () => {
  it('is blanked at once, and begins anew once its text is on the disk and the log has what it was told', async () => {
    followVault();
    await findDoor();
    let write: () => void = () => undefined;
    afterLastWords(() => new Promise((done) => (write = done)));
    await unlockedKey.remove();
    await vi.waitFor(() => expect(document.body.hidden).toBe(true));
    await new Promise((wake) => setTimeout(wake, 50));
    expect(reload).not.toHaveBeenCalled();
    write();
    await begunAnew();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { attempts, sentinel, unlockedKey } from '@/utils/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  currentKey,
  delayAfter,
  makeVault,
  open,
  seal,
  TooSoon,
  unlock,
  WeakParameters,
  WrongPassphrase,
  type Header,
} from '@/utils/vault';
import { toBase64, toHex } from '@/utils/vault/bytes';
import type { PassphraseSlot } from '@/utils/vault/slots';
import { derivations } from '../quick-argon2';
import { MINUTE, SECOND, TEN } from '../../support/fixtures';

vi.mock('hash-wasm', () => import('../quick-argon2'));

const RIGHT = 'four quiet words here';
let made: Awaited<ReturnType<typeof makeVault>>;
let header: Header;
beforeEach(async () => {
  made = await makeVault(RIGHT);
  header = made.header;
});

/** What a try at a moment comes to. */
async function tryAt(now: number, passphrase = 'wrong'): Promise<unknown> {
  return unlock(header, passphrase, () => now).then(
    () => 'open',
    (error: unknown) => error,
  );
}
async function tooSoonAt(now: number): Promise<boolean> {
  return (await tryAt(now)) instanceof TooSoon;
}

describe('a vault', () => {
  it('opens for its passphrase, with the key that sealed its records', async () => {
    const record = await seal(made.key, 'id-1', 'kept');
    expect(await tryAt(TEN, RIGHT)).toBe('open');
    expect(await open(await currentKey(), record)).toBe('kept');
  });

  it('opens by any one of its slots', async () => {
    const other = await makeVault(RIGHT);
    const foreign = { ...header, slots: [...other.header.slots, ...header.slots] };
    await unlock(foreign, RIGHT, () => TEN);
    expect((await unlockedKey.get())?.keyId).toBe(header.keyId);
  });

  it('does not open for another passphrase, and leaves nothing unlocked', async () => {
    expect(await tryAt(TEN)).toBeInstanceOf(WrongPassphrase);
    expect(await unlockedKey.get()).toBeUndefined();
  });

  it('does not open when it has no slot left', async () => {
    header = { ...header, slots: [] };
    expect(await tryAt(TEN, RIGHT)).toBeInstanceOf(WrongPassphrase);
  });

  it('says so when its header asks for less protection than it was made with, and counts no try', async () => {
    const [slot] = header.slots as PassphraseSlot[];
    header = { ...header, slots: [{ ...slot!, derivation: { ...slot!.derivation, memory: 1024 } }] };
    expect(await tryAt(TEN, RIGHT)).toBeInstanceOf(WeakParameters);
    expect(await attempts.get()).toBeUndefined();
  });

  it('is another one each time it is made', async () => {
    const { header: other, raw } = await makeVault(RIGHT);
    expect(other.vault).not.toBe(header.vault);
    expect(other.keyId).not.toBe(header.keyId);
    expect(other.index).not.toBe(header.index);
    expect(raw).not.toEqual(made.raw);
  });
});

describe('after wrong passphrases', () => {
  it('the next try waits longer and longer, a minute at most', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1_000, Number.MAX_SAFE_INTEGER].map(delayAfter)).toEqual(
      [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60].map((seconds) => seconds * SECOND),
    );
  });

  it('two tries are free, and the third makes the fourth wait', async () => {
    await tryAt(TEN);
    await tryAt(TEN);
    expect(await tryAt(TEN)).toBeInstanceOf(WrongPassphrase);
    expect(await tryAt(TEN + 999)).toEqual(new TooSoon(TEN + SECOND));
    expect(await tryAt(TEN + SECOND)).toBeInstanceOf(WrongPassphrase);
    expect(await tooSoonAt(TEN + SECOND + 1_999)).toBe(true);
    expect(await tooSoonAt(TEN + SECOND + 2_000)).toBe(false);
  });

  it('the right one waits too, and no work is done for it meanwhile', async () => {
    for (let turn = 0; turn < 3; turn += 1) await tryAt(TEN);
    const before = derivations.count;
    expect(await tryAt(TEN + 500, RIGHT)).toBeInstanceOf(TooSoon);
    expect(derivations.count).toBe(before);
    expect(await tryAt(TEN + SECOND, RIGHT)).toBe('open');
  });

  it('a try that comes too soon does not lengthen the wait', async () => {
    for (let turn = 0; turn < 3; turn += 1) await tryAt(TEN);
    for (let turn = 0; turn < 10; turn += 1) await tryAt(TEN + 10 * turn);
    expect(await tooSoonAt(TEN + SECOND)).toBe(false);
  });

  it('tries of several windows at once all count, and none slips in before the wait', async () => {
    const tries = await Promise.all(Array.from({ length: 8 }, () => tryAt(TEN)));
    expect(tries.filter((error) => error instanceof WrongPassphrase)).toHaveLength(3);
    expect(tries.filter((error) => error instanceof TooSoon)).toHaveLength(5);
    expect(await attempts.get()).toEqual({ failed: 3, until: TEN + SECOND });
  });

  it('the right one ends the count', async () => {
    for (let turn = 0; turn < 3; turn += 1) await tryAt(TEN);
    expect(await tryAt(TEN + MINUTE, RIGHT)).toBe('open');
    expect(await attempts.get()).toBeUndefined();
    expect(await tryAt(TEN + MINUTE)).toBeInstanceOf(WrongPassphrase);
    expect(await tryAt(TEN + MINUTE)).toBeInstanceOf(WrongPassphrase);
  });

  it('a clock set far back does not shut the vault for good', async () => {
    for (let turn = 0; turn < 10; turn += 1) await tryAt(TEN + turn * MINUTE);
    const yearBefore = TEN - 365 * 24 * 60 * MINUTE;
    expect(await tryAt(yearBefore, RIGHT)).toBe('open');
  });

  it('a clock set back a little makes nobody wait longer than a minute', async () => {
    for (let turn = 0; turn < 10; turn += 1) await tryAt(TEN + turn * MINUTE);
    const last = TEN + 9 * MINUTE;
    expect(await tooSoonAt(last)).toBe(true);
    expect(await tooSoonAt(last - 1)).toBe(false);
  });
});

it('an unlocked vault’s key lies in the session’s memory and nowhere else', async () => {
  await tryAt(TEN, 'some wrong one');
  await tryAt(TEN, RIGHT);
  expect(await unlockedKey.get()).toEqual({ keyId: header.keyId, bytes: toBase64(made.raw) });
  const local = JSON.stringify(await fakeBrowser.storage.local.get(null));
  expect(await sentinel.get()).toEqual({ vault: header.vault });
  expect(JSON.parse(local)).toEqual({ vault: { vault: header.vault }, wrongTries: [TEN] });
  for (const secret of [RIGHT, 'some wrong one', toBase64(made.raw), toHex(made.raw), header.keyId]) {
    expect(local).not.toContain(secret);
  }
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  backgroundProblem,
  lastLock,
  lockAfter,
  lockOwed,
  lockWarning,
  unlockedKey,
  visitRunning,
} from '@/utils/browser';
import { lockByItself, stayUnlocked } from '@/utils/vault';
import { MINUTE, SECOND } from '../../support/fixtures';
import { typeUnsaved } from '../../support/unsaved';
import { Machine, settled } from './machine';

let machine: Machine;
beforeEach(async () => {
  machine = new Machine();
  lockByItself();
  await unlockedKey.set({ keyId: 'key-1', bytes: 'AAAA' });
  await settled();
});
const isLocked = async () => (await unlockedKey.get()) === undefined;
const why = async () => (await lastLock.get())?.why;

describe('outside a visit', () => {
  it('is locked after ten minutes without a touch, with a warning of 30 s before', async () => {
    await machine.rest(9 * MINUTE + 29 * SECOND);
    expect(await lockWarning.get()).toBeUndefined();
    await machine.rest(2 * SECOND);
    expect(await lockWarning.get()).toBeGreaterThan(machine.now);
    expect(await isLocked()).toBe(false);
    await machine.rest(30 * SECOND);
    expect([await isLocked(), await why()]).toEqual([true, 'idle']);
    expect(await lockWarning.get()).toBeUndefined();
  });

  it.each([
    ['a touch of the machine', () => machine.touch()],
    ['a key in the page', () => stayUnlocked().then(settled)],
  ])('%s takes the warning back', async (_, act) => {
    await machine.rest(9 * MINUTE + 40 * SECOND);
    expect(await lockWarning.get()).toBeDefined();
    await act();
    expect(await lockWarning.get()).toBeUndefined();
    await machine.rest(MINUTE);
    expect(await isLocked()).toBe(false);
  });

  it('is locked after the minutes that were set', async () => {
    await lockAfter.set({ minutes: 2, inVisit: 30 });
    await settled();
    await machine.rest(2 * MINUTE + 2 * SECOND);
    expect(await isLocked()).toBe(true);
  });

  it('is locked though the background was stopped in between', async () => {
    await machine.rest(5 * MINUTE);
    await machine.stopBackground();
    await machine.rest(4 * MINUTE + 40 * SECOND);
    await machine.stopBackground();
    await machine.rest(30 * SECOND);
    expect(await isLocked()).toBe(true);
  });

  it('is not locked over text that is on no disk', async () => {
    const save = await typeUnsaved();
    await machine.rest(30 * MINUTE);
    expect(await isLocked()).toBe(false);
    await save();
    await machine.touch();
    await machine.rest(10 * MINUTE + SECOND);
    expect(await isLocked()).toBe(true);
  });

  it('has its alarm before its warning: one without would stand for ever', async () => {
    const alarms: string[][] = [];
    lockWarning.watch((until) => {
      if (until === undefined) return;
      void fakeBrowser.alarms.getAll().then((all) => alarms.push(all.map(({ name }) => name)));
    });
    await machine.rest(9 * MINUTE + 40 * SECOND);
    expect(alarms).toEqual([expect.arrayContaining(['lock'])]);
  });
});

describe('a lock over text that is on no disk', () => {
  let save: () => Promise<void>;
  beforeEach(async () => {
    save = await typeUnsaved();
  });
  const owed = () => machine.rest(10 * MINUTE + SECOND);

  it('is owed, without a warning that stands, and done within a minute once the text is safe', async () => {
    await owed();
    expect([await isLocked(), await lockOwed.get(), await lockWarning.get()]).toEqual([
      false,
      'idle',
      undefined,
    ]);
    await save();
    await machine.rest(MINUTE + SECOND);
    expect([await isLocked(), await why()]).toEqual([true, 'idle']);
    expect(await lockOwed.get()).toBeUndefined();
  });

  it('is owed though the background was stopped in between', async () => {
    await owed();
    await machine.stopBackground();
    await save();
    await machine.rest(MINUTE + SECOND);
    expect(await isLocked()).toBe(true);
  });

  it.each([
    ['a touch of the machine', () => machine.touch()],
    ['a key in the page', () => stayUnlocked().then(settled)],
  ])('is wanted no more after %s', async (_, act) => {
    await owed();
    await act();
    await save();
    await machine.rest(2 * MINUTE);
    expect(await isLocked()).toBe(false);
  });

  it('is owed to nobody once the vault was locked by hand', async () => {
    await machine.rest(MINUTE + SECOND);
    await machine.sleep(20 * MINUTE);
    expect(await lockOwed.get()).toBe('sleep');
    await machine.touch();
    await save();
    await unlockedKey.remove();
    await settled();
    await unlockedKey.set({ keyId: 'key-1', bytes: 'AAAA' });
    await settled();
    await machine.rest(2 * MINUTE);
    expect(await isLocked()).toBe(false);
  });
});

describe('a vault without a passphrase', () => {
  beforeEach(async () => {
    await unlockedKey.set({ keyId: 'key-1', bytes: 'AAAA', isOpen: true });
    await settled();
  });

  it('is neither warned of nor locked, whatever happens', async () => {
    const warned = vi.fn();
    lockWarning.watch(warned);
    await machine.rest(30 * MINUTE);
    await machine.tell('locked');
    await machine.sleep(20 * MINUTE);
    expect(await isLocked()).toBe(false);
    expect(warned).not.toHaveBeenCalled();
  });

  it('is owed no lock by a text that is on no disk', async () => {
    await typeUnsaved();
    await machine.tell('locked');
    expect(await lockOwed.get()).toBeUndefined();
  });
});

describe('in a joined visit', () => {
  beforeEach(async () => {
    await visitRunning.set(true);
    await settled();
  });

  it('25 minutes without a key leave it open, and nothing warns', async () => {
    await machine.rest(25 * MINUTE);
    expect(await isLocked()).toBe(false);
    expect(await lockWarning.get()).toBeUndefined();
  });

  it('an hour without a touch locks it, without a warning', async () => {
    await machine.rest(60 * MINUTE - SECOND);
    expect(await isLocked()).toBe(false);
    await machine.rest(2 * SECOND);
    expect([await isLocked(), await why()]).toEqual([true, 'in-visit']);
  });

  it('finished, it is locked as outside again', async () => {
    await machine.rest(5 * MINUTE);
    await machine.touch();
    await visitRunning.set(false);
    await settled();
    await machine.rest(10 * MINUTE + SECOND);
    expect([await isLocked(), await why()]).toEqual([true, 'idle']);
  });
});

describe.each([
  ['outside a visit', false],
  ['in a visit', true],
])('%s', (_, isRunning) => {
  beforeEach(async () => {
    await visitRunning.set(isRunning);
    await settled();
  });

  it('a locked screen locks it at once', async () => {
    await machine.tell('locked');
    expect([await isLocked(), await why()]).toEqual([true, 'screen']);
  });

  it('sleep locks it', async () => {
    await machine.rest(MINUTE + SECOND);
    await machine.sleep(2 * MINUTE);
    expect(await isLocked()).toBe(false);
    await machine.sleep(20 * MINUTE);
    expect([await isLocked(), await why()]).toEqual([true, 'sleep']);
  });

  it('a clock set far back locks it: nobody can tell how long it was away', async () => {
    await machine.rest(MINUTE + SECOND);
    machine.now -= 60 * MINUTE;
    for (const alarm of await fakeBrowser.alarms.getAll()) alarm.scheduledTime = machine.now;
    await machine.sleep(0);
    expect(await isLocked()).toBe(true);
  });
});

describe('in the background, where nobody sees a failure', () => {
  it.each<[string, () => Promise<unknown>, () => void]>([
    [
      'an alarm that the browser refuses',
      () => machine.rest(9 * MINUTE + 40 * SECOND),
      () => vi.spyOn(fakeBrowser.alarms, 'create').mockRejectedValue(new DOMException('no', 'UnknownError')),
    ],
    [
      'locks that cannot be asked',
      () => machine.tell('locked'),
      () => vi.spyOn(navigator.locks, 'query').mockRejectedValue(new DOMException('no', 'UnknownError')),
    ],
  ])('%s is kept for Diagnostics', async (_, act, fail) => {
    fail();
    await act();
    await settled();
    expect(await backgroundProblem.get()).toEqual({ name: 'UnknownError', at: expect.any(Number) as number });
    expect([await isLocked(), await lockWarning.get()]).toEqual([false, undefined]);
  });
});

it('locked, nothing looks any more, and no lock is noted a second time', async () => {
  await machine.tell('locked');
  const noted = await lastLock.get();
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  await machine.tell('active');
  await machine.rest(30 * MINUTE);
  await machine.tell('locked');
  expect(await lastLock.get()).toEqual(noted);
});

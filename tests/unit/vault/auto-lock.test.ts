import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lastLock, lockAfter, lockWarning, unlockedKey, visitRunning, type IdleState } from '@/utils/browser';
import { lockByItself, stayUnlocked, UNSAVED } from '@/utils/vault';
import { MINUTE, SECOND, TEN } from '../../support/fixtures';

/**
 * The machine as far as the browser tells of it. Node has no such thing: how real browsers tell is tried in them.
 * It counts the time since the last touch, and the background hears what a browser would say.
 */
class Machine {
  now = TEN;
  interval = 60;
  private touched = TEN;
  private state: IdleState = 'active';
  private heard: ((state: IdleState) => void)[] = [];

  constructor() {
    vi.spyOn(Date, 'now').mockImplementation(() => this.now);
    Object.assign(fakeBrowser, {
      idle: {
        setDetectionInterval: (seconds: number) => (this.interval = seconds),
        onStateChanged: { addListener: (act: (state: IdleState) => void) => this.heard.push(act) },
      },
    });
  }

  /** Nobody touches it for so long (ms); alarms go off on their way. */
  async rest(time: number): Promise<void> {
    for (const end = this.now + time; this.now < end;) {
      this.now += SECOND;
      if (this.state === 'active' && this.now - this.touched >= this.interval * SECOND)
        await this.tell('idle');
      await this.alarms();
    }
  }

  async touch(): Promise<void> {
    this.touched = this.now;
    if (this.state !== 'active') await this.tell('active');
  }

  /** It sleeps: no time passes for what runs in it. */
  async sleep(time: number): Promise<void> {
    this.now += time;
    await this.alarms();
  }

  async tell(state: IdleState): Promise<void> {
    this.state = state;
    for (const act of this.heard) act(state);
    await settled();
  }

  /** The browser stops the background, and starts it anew with the next event. */
  async stopBackground(): Promise<void> {
    this.heard = [];
    fakeBrowser.alarms.onAlarm.removeAllListeners();
    fakeBrowser.storage.onChanged.removeAllListeners();
    lockByItself();
    await settled();
  }

  private async alarms(): Promise<void> {
    for (const alarm of await fakeBrowser.alarms.getAll()) {
      if (alarm.scheduledTime > this.now) continue;
      if (alarm.periodInMinutes === undefined) await fakeBrowser.alarms.clear(alarm.name);
      else alarm.scheduledTime = this.now + alarm.periodInMinutes * MINUTE;
      await fakeBrowser.alarms.onAlarm.trigger(alarm);
      await settled();
    }
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  await new Promise((wake) => setImmediate(wake));
}

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
    let release: () => void = () => undefined;
    void navigator.locks.request(UNSAVED, () => new Promise<void>((done) => (release = done)));
    await machine.rest(30 * MINUTE);
    expect(await isLocked()).toBe(false);
    release();
    await settled();
    await machine.touch();
    await machine.rest(10 * MINUTE + SECOND);
    expect(await isLocked()).toBe(true);
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

it('locked, nothing looks any more, and no lock is noted a second time', async () => {
  await machine.tell('locked');
  const noted = await lastLock.get();
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  await machine.tell('active');
  await machine.rest(30 * MINUTE);
  await machine.tell('locked');
  expect(await lastLock.get()).toEqual(noted);
});

import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { IdleState } from '@/utils/browser';
import { lockByItself } from '@/utils/vault';
import { MINUTE, SECOND, TEN } from '../../support/fixtures';

/**
 * The machine as far as the browser tells of it. Node has no such thing: how real browsers tell is tried in them.
 * It counts the time since the last touch, and the background hears what a browser would say.
 */
export class Machine {
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

/** What was begun in the background has come to rest. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  await new Promise((wake) => setImmediate(wake));
}

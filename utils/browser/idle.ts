import { browser } from './api';

/** `locked`: the screen is; Firefox never says so. */
export type IdleState = 'active' | 'idle' | 'locked';

/** The shortest time without a touch that a browser tells of, s. */
const SHORTEST = 15;

/** Calls back when nobody has touched this machine for the time set below, when someone does again, and when its screen is locked. */
export function hearIdle(heard: (state: IdleState) => void): void {
  browser.idle.onStateChanged.addListener((state) => heard(state));
}

/** Sets after how many seconds without a touch this machine counts as idle. It has to be set anew by each worker. */
export function setIdleAfter(seconds: number): void {
  browser.idle.setDetectionInterval(Math.max(SHORTEST, seconds));
}

/** Calls back when an alarm goes off, by its name. */
export function hearAlarms(heard: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => heard(name));
}

/** Sets an alarm, in place of one of that name: at a moment (UTC ms), or again and again. */
export async function setAlarm(name: string, when: { at: number } | { everyMinutes: number }): Promise<void> {
  await browser.alarms.create(
    name,
    'at' in when ? { when: when.at } : { periodInMinutes: when.everyMinutes },
  );
}

/** Takes an alarm back. */
export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

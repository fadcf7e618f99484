import type { ChromiumBrowser } from './chromium-browser';
import { expect, test } from './fixtures';
import { atStartInPlace } from './journeys/whole-visit';
import { VaultPage } from './pages/vault';

/** What the browser would tell the background of the machine: no test can lock this one's screen. */
async function tellIdle(webside: ChromiumBrowser, state: 'active' | 'idle' | 'locked'): Promise<void> {
  // A change of what it follows wakes a background that has been stopped.
  await webside.chromium.inWorker(`chrome.idle.onStateChanged.dispatch(${JSON.stringify(state)})`);
}
const session = (webside: ChromiumBrowser) =>
  webside.chromium.inWorker('chrome.storage.session.get()') as Promise<Record<string, unknown>>;

test('nobody there: a warning that any key takes back, and then the lock', async ({ webside }) => {
  const companion = await atStartInPlace(webside);
  const { view } = companion;
  await tellIdle(webside, 'idle');
  await view.hear('alert', 'Webside locks at ');
  await view.press('Shift');
  await expect.poll(() => view.run(() => document.body.innerText)).not.toContain('Webside locks at');
  await tellIdle(webside, 'idle');
  await view.hear('alert', 'Webside locks at ');
  expect(await webside.chromium.inWorker('chrome.alarms.get("lock").then((alarm) => alarm.name)')).toBe(
    'lock',
  );
  // The browser's alarm comes in half a minute: it is let go off now.
  await webside.chromium.inWorker('chrome.alarms.onAlarm.dispatch({ name: "lock" })');
  await view.see('button', 'Unlock');
  expect((await session(webside))['lastLock']).toMatchObject({ why: 'idle' });
});

test('the screen is locked in a visit: the key is gone at once, and after unlocking all is where it was', async ({
  webside,
}) => {
  const companion = await atStartInPlace(webside);
  const { view } = companion;
  await companion.start();
  await companion.join();
  await view.click('button', 'Done');
  const item = await companion.next();
  // A busy machine takes a moment to tell the background that a visit runs.
  await expect.poll(() => session(webside)).toMatchObject({ visitRunning: true });
  await tellIdle(webside, 'idle');
  // An hour without a touch is what a visit has: the browser tells of no less, so what it tells now is that hour.
  await view.see('button', 'Unlock');
  await new VaultPage(view).unlock();
  await view.see('region', 'Next item');
  await view.type('Notes', 'the last words');
  await tellIdle(webside, 'locked');
  await expect.poll(() => session(webside), { timeout: 1_000 }).not.toHaveProperty('key');
  await view.see('button', 'Unlock');
  expect(await view.run(() => document.documentElement.outerHTML)).not.toContain('the last words');
  await new VaultPage(view).unlock();
  await view.see('region', 'Next item');
  expect(await companion.next()).toBe(item);
  expect(await view.valueOf('Notes')).toBe('the last words');
});

import { expect, test } from './fixtures';
import { atStart } from './journeys/whole-visit';
import { clinicFile, useStandard } from './pages/standard';
import { SettingsPage } from './pages/settings';

test('a policy that answers after 8 s keeps nobody waiting: Start stands before it has, by the last good copy', async ({
  webside,
}) => {
  await webside.beforeEachPage(() => {
    const { managed } = chrome.storage;
    const real = managed.get.bind(managed);
    const late = (): Promise<unknown> =>
      new Promise((answer) => setTimeout(answer, 8_000)).then(() => {
        Object.assign(globalThis, { policyAnswered: true });
        return real(null);
      });
    Object.defineProperty(managed, 'get', { value: late });
  });
  const hasAnswered = () => companion.view.run(() => 'policyAnswered' in globalThis);
  const companion = await atStart(webside);
  expect(await hasAnswered()).toBe(false);
  await useStandard((await SettingsPage.open(webside)).view, clinicFile(), 'Northside Clinic, version 3');

  await companion.view.toFront();
  await companion.view.reload();
  await companion.view.see('button', 'Start visit');
  await companion.view.choose('Visit type', 'Test visit');
  expect(await hasAnswered()).toBe(false);
  await companion.start();
  await expect.poll(hasAnswered, { timeout: 20_000 }).toBe(true);
  await companion.view.see('button', 'Join');
});

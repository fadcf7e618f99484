import { firstStart, wholeVisit } from '../browser/journeys/whole-visit';
import { VaultPage } from '../browser/pages/vault';
import { startCanaryProxy, type CanaryProxy } from '../support/canary-proxy';
import { expect, test as base } from './fixtures';

const CANARY = 'canary.webside.test';

/** A browser whose every way to another host ends in a proxy that remembers. */
const test = base.extend<{ canary: CanaryProxy }>({
  canary: async ({}, use) => {
    const proxy = await startCanaryProxy();
    await use(proxy);
    await proxy.close();
  },
  launch: async ({ canary }, use) => use({ proxyPort: Number(new URL(canary.url).port) }),
});

test('during a whole visit, nothing asks for the network', async ({ webside, canary }) => {
  const companion = await firstStart(await webside.openCompanion());
  const finished = await wholeVisit(companion, async () => {
    await webside.closeCompanion();
    await webside.stopBackground();
    return webside.openCompanion();
  });
  await finished.view.click('button', 'Copy summary');
  await finished.close();
  const visits = await webside.open('visits.html');
  await visits.see('list', 'Visits');
  await visits.clickNamed('button', 'J.M.');
  await visits.read('Sleeps badly since March.');
  await new VaultPage(finished.view).lock();
  expect(canary.requests).toEqual([]);
  // Silence, not deafness: a page that does ask is heard.
  await webside.visit(`http://${CANARY}/`);
  await expect.poll(() => canary.requests.some(({ target }) => target.includes(CANARY))).toBe(true);
});

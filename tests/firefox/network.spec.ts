import { everythingOnce } from '../browser/journeys/whole-visit';
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
  await everythingOnce(webside);
  expect(canary.requests).toEqual([]);
  // Silence, not deafness: a page that does ask is heard.
  await webside.visit(`http://${CANARY}/`);
  await expect.poll(() => canary.requests.some(({ target }) => target.includes(CANARY))).toBe(true);
});

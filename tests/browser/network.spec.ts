import { startCanaryProxy, type CanaryProxy } from '../support/canary-proxy';
import { recordTraffic } from '../support/traffic';
import { expect, test as base } from './fixtures';
import { everythingOnce, firstStart } from './journeys/whole-visit';

const CANARY = 'canary.webside.test';

/** A browser whose every way to another host ends in a proxy that remembers. */
const test = base.extend<{ canary: CanaryProxy }>({
  canary: async ({}, use) => {
    const proxy = await startCanaryProxy();
    await use(proxy);
    await proxy.close();
  },
  launch: async ({ canary }, use) => use({ proxy: canary.url }),
});

test('during a whole visit, nothing of ours asks for the network', async ({ webside, canary }) => {
  const traffic = await recordTraffic(webside.chromium);
  await everythingOnce(webside);

  expect(traffic.requests).toEqual([]);
  expect(canary.requests).toEqual([]);
  // Silence, not deafness: our own files were seen to load, and a page that does ask is heard.
  expect(traffic.ownFiles()).toBeGreaterThan(10);
  expect([...traffic.listenedTo].some((url) => url.endsWith('sidepanel.html'))).toBe(true);
  expect([...traffic.listenedTo].some((url) => url.endsWith('visits.html'))).toBe(true);
  expect([...traffic.listenedTo].some((url) => url.endsWith('patient.html'))).toBe(true);
  await expect(webside.chromium.newPage(`http://${CANARY}/`)).rejects.toThrow(
    'ERR_HTTP_RESPONSE_CODE_FAILURE',
  );
  await expect.poll(() => canary.requests.some(({ target }) => target.includes(CANARY))).toBe(true);
  await traffic.stop();
});

test('every way out of a page that can see a note stays shut', async ({ webside, canary }) => {
  const view = await webside.open('sidepanel.html');
  await firstStart(view);
  const outcome = await view.run(async (host) => {
    const address = (way: string) => `http://${host}/${way}?note=secret`;
    const append = (name: string, attributes: Record<string, string>) => {
      const element = document.createElement(name);
      try {
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.body.append(element);
      } catch (error) {
        return (error as Error).name;
      }
      return element;
    };
    const trying = async (way: () => unknown) => {
      try {
        await way();
        return 'went';
      } catch (error) {
        return (error as Error).name;
      }
    };
    append('img', { src: address('img') });
    append('link', { rel: 'stylesheet', href: address('style') });
    append('link', { rel: 'prefetch', href: address('prefetch') });
    append('link', { rel: 'preconnect', href: address('preconnect') });
    append('iframe', { src: address('iframe') });
    append('object', { data: address('object') });
    append('video', { src: address('video') });
    append('script', { src: address('script') });
    const form = append('form', { action: address('form'), method: 'get' });
    if (form instanceof HTMLFormElement) form.submit();
    const out = {
      fetch: await trying(() => fetch(address('fetch'))),
      beacon: await trying(() => {
        if (!navigator.sendBeacon(address('beacon'), 'x')) throw new Error('refused');
      }),
      socket: await trying(
        () =>
          new Promise((open, fail) => {
            const socket = new WebSocket(`ws://${host}/socket`);
            socket.onopen = open;
            socket.onerror = () => fail(new Error('refused'));
          }),
      ),
      events: await trying(
        () =>
          new Promise((open, fail) => {
            const source = new EventSource(address('events'));
            source.onopen = open;
            source.onerror = () => fail(new Error('refused'));
          }),
      ),
      importing: await trying(() => import(/* @vite-ignore */ address('import'))),
      worker: await trying(() => new Worker(address('worker'))),
      markup: await trying(() => {
        document.body.innerHTML = '<b>text that became markup</b>';
      }),
      code: await trying(() => (0, eval)('1')),
    };
    await new Promise((wake) => setTimeout(wake, 1_000));
    return out;
  }, CANARY);
  expect(Object.entries(outcome).filter(([, result]) => result === 'went')).toEqual([
    // The browser takes a beacon and drops it: the proxy is the judge.
    ...(outcome.beacon === 'went' ? [['beacon', 'went']] : []),
  ]);
  expect(canary.requests).toEqual([]);
});

test('the service worker has no way out either', async ({ webside, canary }) => {
  await webside.openCompanion();
  const [worker] = webside.chromium.context.serviceWorkers();
  const outcome = await worker!.evaluate(
    (host) =>
      fetch(`http://${host}/worker`).then(
        () => 'went',
        (error: unknown) => (error as Error).name,
      ),
    CANARY,
  );
  expect(outcome).toBe('TypeError');
  expect(canary.requests).toEqual([]);
});

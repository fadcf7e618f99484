import type { View } from './driver';
import { expect, test, type ChromiumBrowser } from './fixtures';
import { atStart } from './journeys/whole-visit';

/** The addresses of the extension's pages that stand open, in the order they were opened. */
function openPages({ chromium }: ChromiumBrowser): string[] {
  return chromium.context
    .pages()
    .map((page) => page.url())
    .filter((url) => url.startsWith(chromium.url('')))
    .map((url) => url.slice(chromium.url('').length));
}

/** The title of the tab in front. */
function inFront(view: View): Promise<string | undefined> {
  return view.run(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.title);
}

test('Settings opens once in a tab, from the companion, from Visits and from the browser’s own Options', async ({
  webside,
}) => {
  const { view } = await atStart(webside);
  await view.click('button', 'Settings');
  await expect.poll(() => openPages(webside)).toEqual(['sidepanel.html', 'options.html']);
  const visits = await webside.open('visits.html');
  await visits.see('button', 'Settings');
  expect(await inFront(visits)).toBe('Webside: Visits');
  await visits.click('button', 'Settings');
  await expect.poll(() => inFront(visits)).toBe('Webside: Settings');

  await visits.toFront();
  await expect.poll(() => inFront(visits)).toBe('Webside: Visits');
  await visits.run(() => chrome.runtime.openOptionsPage());
  await expect.poll(() => inFront(visits)).toBe('Webside: Settings');
  expect(openPages(webside)).toEqual(['sidepanel.html', 'options.html', 'visits.html']);
});

test('a change that the browser does not keep is told in words, and the switch stays as it was', async ({
  webside,
}) => {
  await atStart(webside);
  const view = await webside.open('options.html');
  await view.see('checkbox', 'Show the minutes of the call');
  await view.run(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('disk'));
  });
  await view.click('checkbox', 'Show the minutes of the call');
  await view.hear('alert', 'Not changed.');
  expect(await view.isChecked('Show the minutes of the call')).toBe(false);
});

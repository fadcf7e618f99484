import type { Page } from '@playwright/test';
import { expect, test, type ChromiumBrowser } from './fixtures';
import { CompanionPage } from './pages/companion';
import { VaultPage } from './pages/vault';
import { VisitsPage } from './pages/visits';
import { seedVisits } from '../support/seed';
import { isWhole } from './pictures';

const HEIGHT = 665;

/** Looks at one state at every width that the panel has. */
async function look(page: Page, name: string, widths = [240, 320, 400]): Promise<void> {
  await isWhole(page, name, { widths, height: HEIGHT });
  await page.setViewportSize({ width: 360, height: HEIGHT });
}

async function companionAt(webside: ChromiumBrowser): Promise<CompanionPage & { page: Page }> {
  const view = await webside.open('sidepanel.html');
  return Object.assign(new CompanionPage(view), { page: view.page });
}

test('every screen of a visit, at 240, 320 and 400 px, light and dark, is whole', async ({ webside }) => {
  test.setTimeout(120_000);
  const companion = await companionAt(webside);
  const { view, page } = companion;
  await view.see('button', 'Go on');
  await look(page, '0-what-it-is');
  await view.click('button', 'Go on');
  await view.see('button', 'Create vault');
  await look(page, '1-first-start');
  await new VaultPage(view).create();
  await view.see('heading', 'A second way in');
  await look(page, '1-recovery-code');
  await view.click('button', 'Not now');
  await look(page, '1-where-to-put-it');
  await view.click('button', 'Go to Start');
  await view.see('button', 'Start visit');
  await look(page, '2-start');
  await companion.start('J.M., a label that is longer than most');
  await look(page, '3-before-joining');
  await view.click('checkbox', 'Clear the last visit');
  await companion.join();
  await look(page, '4-quiet-middle');
  await view.click('button', 'Why and say');
  await view.click('button', 'Where you are now');
  await look(page, '5-why-and-say');
  await view.press('?');
  await view.see('heading', 'Keys');
  await look(page, '15-keys');
  await view.press('Escape');
  await companion.done();
  await companion.notNeeded();
  await view.click('button', 'More about Hear it back');
  await view.type('Notes', 'Sleeps badly since March. Wakes at three.');
  await view.fill('What mattered most', 'To sleep through one night');
  await companion.saved();
  await look(page, '6-list-and-notes');
  await page.evaluate(() => scrollTo(0, 0));
  await companion.toClosing();
  await look(page, '7-before-closing');
  await companion.finish();
  await look(page, '8-finish');
  await companion.close();
  await companion.start('second');
  await view.click('button', 'Park this visit');
  await view.click('button', '1 to finish');
  await look(page, '9-to-finish');

  const visits = await webside.open('visits.html');
  await visits.see('list', 'Visits');
  await look(visits.page, '10-visits');
  await visits.clickNamed('button', 'J.M.');
  await visits.read('Sleeps badly since March.');
  await look(visits.page, '11-visit-in-full', [240, 320, 400, 1280]);

  await new VaultPage(view).lock();
  await view.fill('Passphrase', 'not this one');
  await view.press('Enter');
  await view.hear('alert', 'This passphrase does not open the vault');
  await look(page, '12-locked');
});

test('the Visits page with what it finds, its filters and its bin is whole', async ({ webside }) => {
  test.setTimeout(120_000);
  const companion = await companionAt(webside);
  const { view, page } = companion;
  await new VaultPage(view).create();
  await companion.start('Amal');
  await companion.join();
  await view.fill('Notes', 'زارت أُختها في المدرسة، ولا تنام جيداً');
  await companion.finish();
  await companion.close();
  await seedVisits(view, { count: 150, seed: 3, noteBytes: 600 });
  await page.close();
  const visits = new VisitsPage(await webside.open('visits.html'));
  const wide = (name: string) => look(visits.view.page, name, [240, 320, 400, 1000]);
  await visits.finds('sister pain', 9, 'sister');
  await visits.view.clickNamed('button', 'sister');
  await visits.view.see('button', 'Copy summary');
  await wide('17-visits-search-open');
  await visits.view.page.setViewportSize({ width: 400, height: HEIGHT });
  await visits.view.click('button', 'All visits');
  await wide('18-visits-search');
  await visits.finds('اختها', 1, 'أُختها');
  await wide('19-visits-search-arabic');
  await visits.search('');
  await visits.openFilters();
  await visits.view.choose('Visit type', 'A type of last year');
  await wide('20-visits-filters');
  await visits.view.click('button', 'Bin');
  await wide('21-visits-bin');
});

test('a text of two windows, a full disk and a lost database are whole as well', async ({ webside }) => {
  test.setTimeout(120_000);
  const companion = await companionAt(webside);
  const { view, page } = companion;
  await new VaultPage(view).create();
  await companion.start();
  await companion.join();
  const other = await webside.open('sidepanel.html');
  await companion.writeAtOnce(other);
  await look(page, '13-two-texts');
  await view.click('button', 'Keep both');
  await companion.saved();
  await view.run(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await view.type('Notes', ' More.');
  await view.hear('alert', 'Not saved');
  await look(page, '14-not-saved');
});

test('targets are large enough, and the buttons of the next item stay where they are', async ({
  webside,
}) => {
  const companion = await companionAt(webside);
  const { view, page } = companion;
  await new VaultPage(view).create();
  await companion.start();
  await companion.join();
  await page.setViewportSize({ width: 360, height: HEIGHT });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea')]
      .map((element) => ({ box: element.getBoundingClientRect(), name: element.textContent }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
  const placeOfDone = () => page.getByRole('button', { name: 'Done', exact: true }).boundingBox();
  const first = await placeOfDone();
  expect(first!.height).toBeGreaterThanOrEqual(44);
  for (let marked = 0; marked < 7; marked++) {
    await companion.done();
    expect(await placeOfDone()).toEqual(first);
  }
});

test('a second press within half a second of a change does nothing', async ({ webside }) => {
  const companion = await companionAt(webside);
  const { view, page } = companion;
  await new VaultPage(view).create();
  await companion.start();
  await companion.join();
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: 'Done', exact: true }).dblclick();
  await companion.saved();
  await page.waitForTimeout(600);
  expect(await view.isChecked('Safe to start')).toBe(true);
  expect(await view.isChecked('Say what the screens are for')).toBe(false);
});

test('ticking a chip moves nothing', async ({ webside }) => {
  const companion = await companionAt(webside);
  const { view, page } = companion;
  await new VaultPage(view).create();
  await companion.start();
  await companion.join();
  await page.setViewportSize({ width: 360, height: HEIGHT });
  const places = () =>
    page
      .getByRole('group', { name: 'Facts of Safe to start' })
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => JSON.stringify(button.getBoundingClientRect())));
  const before = await places();
  expect(before).toHaveLength(7);
  await view.click('button', 'Where you are now');
  await companion.saved();
  expect(await places()).toEqual(before);
});

test('Start and Visits come whole: nothing in them moves once it can be seen', async ({ webside }) => {
  const companion = await companionAt(webside);
  await new VaultPage(companion.view).create();
  await companion.start('moves nothing');
  await companion.finishUnjoined();
  await companion.close();
  await webside.chromium.context.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const [path, button] of [
    ['sidepanel.html', 'Start visit'],
    ['visits.html', 'Bin'],
  ] as const) {
    const view = await webside.open(path);
    await view.see('button', button);
    await view.page.waitForTimeout(500);
    expect(await view.run(() => (globalThis as unknown as { shifts: number[] }).shifts), path).toEqual([]);
  }
});

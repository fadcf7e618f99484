import { expect, test } from './fixtures';
import { atStart } from './journeys/whole-visit';
import { VisitsPage } from './pages/visits';
import { seedVisits } from '../support/seed';
import { isWhole } from './pictures';

const HEIGHT = 665;

test('the Visits page with what it finds, its filters and its bin is whole', async ({ webside }) => {
  test.setTimeout(120_000);
  const companion = await atStart(webside);
  const { view } = companion;
  const { page } = view;
  await companion.start('Amal');
  await companion.join();
  await view.fill('Notes', 'زارت أُختها في المدرسة، ولا تنام جيداً');
  await companion.finish();
  await companion.close();
  await seedVisits(view, { count: 150, seed: 3, noteBytes: 600 });
  await page.close();
  const visits = new VisitsPage(await webside.open('visits.html'));
  const look = (name: string) =>
    isWhole(visits.view.page, name, { widths: [240, 320, 400, 1000, 1280], height: HEIGHT });
  await visits.finds('sister pain', 9, 'sister');
  await visits.view.clickNamed('button', 'sister');
  await visits.view.see('button', 'Copy summary');
  await look('17-visits-search-open');
  await visits.view.page.setViewportSize({ width: 400, height: HEIGHT });
  await visits.view.click('button', 'All visits');
  await look('18-visits-search');
  await visits.finds('اختها', 1, 'أُختها');
  await look('19-visits-search-arabic');
  await visits.search('');
  await visits.openFilters();
  await visits.view.choose('Visit type', 'A type of last year');
  await look('20-visits-filters');
  await visits.view.click('button', 'Bin');
  await look('21-visits-bin');
});

test('targets are large enough, and the buttons of the next item stay where they are', async ({
  webside,
}) => {
  const companion = await atStart(webside);
  const { view } = companion;
  const { page } = view;
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
  const companion = await atStart(webside);
  const { view } = companion;
  const { page } = view;
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
  const companion = await atStart(webside);
  const { view } = companion;
  const { page } = view;
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
  const companion = await atStart(webside);
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

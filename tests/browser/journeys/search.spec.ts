import { expect, test } from './fixtures';
import type { Browser, View } from '../driver';
import type { CompanionPage } from '../pages/companion';
import { VisitsPage } from '../pages/visits';
import { seedVisits } from '../../support/seed';
import { atStart } from './whole-visit';

interface Written {
  notes?: string;
  mattered?: string;
  remember?: string;
}

/** One short visit, closed. */
async function closedVisit(companion: CompanionPage, label: string, written: Written): Promise<void> {
  const { view } = companion;
  await companion.start(label);
  await companion.join();
  if (written.notes) await view.fill('Notes', written.notes);
  if (written.mattered) await view.fill('What mattered most', written.mattered);
  if (written.remember) await view.fill('Remember about this person', written.remember);
  await companion.finish();
  await companion.close();
}

async function visitsOf(webside: Browser): Promise<VisitsPage> {
  const view = await webside.open('visits.html');
  await view.see('list', 'Visits');
  return new VisitsPage(view);
}

/** A vault with so many short seeded visits, and the Visits page. */
async function seeded(webside: Browser, count: number): Promise<VisitsPage> {
  const { view } = await atStart(webside);
  await seedVisits(view, { count, seed: 7, noteBytes: 200 });
  return visitsOf(webside);
}

/** Presses `/` until the field has the focus: the page's keys are there a moment after the page. */
async function toField(view: View): Promise<void> {
  const pressed = async () => {
    await view.press('/');
    return view.focused();
  };
  await expect.poll(pressed).toBe('input Search visits');
}

function rows(view: View): Promise<number> {
  return view.run(() => document.querySelectorAll('li button').length);
}

test('a visit is found by what was written in it, and the list shows where', async ({ webside }) => {
  const companion = await atStart(webside);
  await closedVisit(companion, 'J.M.', {
    notes: 'Sleeps badly.\nAllergic to penicillin since a child.',
    mattered: 'To sleep through one night 😴',
  });
  await closedVisit(companion, 'Amal', { notes: 'زارت أُختها في المدرسة', remember: 'Her dog is called Bo' });
  await closedVisit(companion, 'Kai', { notes: 'Knee is better, takes vitamin K.' });
  const page = await visitsOf(webside);

  await page.finds('jm', 1, 'J.M.');
  await page.finds('PENICILLIN', 1, 'Allergic to penicillin since a child.');
  await page.finds('peni', 1, 'J.M.', 'Allergic to penicillin');
  await page.finds('penizilin', 1, 'Allergic to penicillin');
  await page.finds('child sleep', 1, 'J.M.');
  await page.finds('😴', 1, 'one night 😴');
  await page.finds('اختها', 1, 'Amal', 'زارت أُختها في المدرسة');
  await page.finds('bo', 1, 'Her dog is called Bo');
  await page.finds('k', 1, 'takes vitamin K');
  await page.finds('standard', 3, 'Amal', 'J.M.', 'Kai');
  await page.finds('nothing-of-this', 0);
  await page.view.read('Nothing was found.');
  await page.search('');
  await expect.poll(() => page.listed()).toContain('Kai');
});

test('the words found are marked, and an Arabic line runs from the right', async ({ webside }) => {
  const companion = await atStart(webside);
  await closedVisit(companion, 'Amal', { notes: 'زارت أُختها في المدرسة' });
  const page = await visitsOf(webside);
  await page.finds('اختها', 1, 'أُختها');
  const marks = await page.view.run(() =>
    [...document.querySelectorAll('mark')].map((mark) => [
      mark.textContent,
      getComputedStyle(mark).direction,
    ]),
  );
  expect(marks).toEqual([['أُختها', 'rtl']]);
});

test('filters by day and by type, also of a type that is no more', async ({ webside }) => {
  const page = await seeded(webside, 40);
  const { view } = page;
  await page.openFilters();
  await view.setDay('From', '2026-11-22');
  await page.told(32);
  await view.setDay('To', '2026-11-22');
  await page.told(16);
  await view.choose('Visit type', 'A type of last year');
  await page.told(4);
  await page.search('ref19');
  await page.told(1);
  await page.search('ref20');
  await page.told(0);
  await view.click('button', 'Clear filters');
  await page.told(1);
  await view.see('button', 'Filters');
});

test('a deleted visit lies in the bin, is found there, and is restored', async ({ webside }) => {
  const page = await seeded(webside, 5);
  const { view } = page;
  await page.finds('ref3', 1);
  await expect.poll(() => page.listed()).toContain('ref3');
  await view.clickNamed('button', 'ref3');
  await view.click('button', 'Delete');
  await view.hear('status', 'Deleted:');
  await page.told(0);
  await view.click('button', 'Bin');
  await page.told(1);
  await page.search('');
  await page.told(1);
  await view.clickNamed('button', 'A type of last year');
  await view.read('ref3');
  await view.click('button', 'Restore');
  await view.hear('status', 'Restored:');
  await view.read('The bin is empty.');
  await view.click('button', 'Bin');
  await expect.poll(() => rows(view)).toBe(5);
});

test('by keys alone: to the field, into the list, open, and back', async ({ webside }) => {
  const page = await seeded(webside, 30);
  const { view } = page;
  await toField(view);
  for (const key of 'ref7') await view.press(key);
  await expect.poll(() => page.listed()).toContain('ref7');
  await view.press('ArrowDown');
  expect(await view.focused()).toContain('ref7');
  await view.press('Enter');
  await view.see('button', 'Copy summary');
  await view.press('Escape');
  expect(await view.focused()).toBe('input Search visits');
  await view.press('Escape');
  expect(await view.valueOf('Search visits', 'searchbox')).toBe('');
  await view.see('button', 'Copy summary');
  await view.press('Escape');
  await view.seeGone('button', 'Copy summary');
  await expect.poll(() => rows(view)).toBe(30);
  await view.press('ArrowDown');
  const first = await view.focused();
  await view.press('ArrowDown');
  expect(await view.focused()).not.toBe(first);
  await view.press('ArrowUp');
  expect(await view.focused()).toBe(first);
  await view.press('ArrowUp');
  expect(await view.focused()).toBe('input Search visits');
});

test('a note that changes in the companion is found without a reload', async ({ webside }) => {
  const companion = await atStart(webside);
  await companion.start('open');
  await companion.join();
  await companion.view.fill('Notes', 'first words');
  await companion.saved();
  const page = await visitsOf(webside);
  await page.finds('first', 1);
  await companion.view.toFront();
  await companion.view.fill('Notes', 'other penicillin');
  await companion.saved();
  await page.view.toFront();
  await page.finds('penicillin', 1, 'other penicillin');
  await page.finds('first', 0);
});

test('of many visits a hundred are shown, and a hundred more each time someone asks', async ({ webside }) => {
  const page = await seeded(webside, 250);
  const { view } = page;
  await expect.poll(() => rows(view)).toBe(100);
  await view.click('button', 'Show older visits');
  await expect.poll(() => rows(view)).toBe(200);
  const rowInFocus = () =>
    view.run(() =>
      [...document.querySelectorAll('li button')].findIndex((row) => row === document.activeElement),
    );
  await expect.poll(rowInFocus).toBe(100);
  await view.click('button', 'Show older visits');
  await expect.poll(() => rows(view)).toBe(250);
  await view.seeGone('button', 'Show older visits');
});

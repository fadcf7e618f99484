import { expect, test } from './fixtures';
import type { View } from '../driver';
import { CompanionPage, pause } from '../pages/companion';
import { VaultPage } from '../pages/vault';
import { atStart } from './whole-visit';
import { holdClock, releaseClock } from '../in-page';

/** A press this soon after the page went blank was meant for what stood there before (ms). */
const SETTLING = 550;

/** All that a page shows to anybody: its title, its text, and what assistive technology finds in it. */
async function shownBy(
  view: View,
): Promise<{ title: string; text: string; buttons: string[]; fields: string[] }> {
  return {
    title: await view.run(() => document.title),
    text: await view.run(() => document.body.innerText.trim()),
    buttons: await view.namesOf('button'),
    fields: await view.namesOf('textbox'),
  };
}

const BLANK = { title: '–', text: '', buttons: ['Show again'], fields: [] };

async function expectBlank(view: View): Promise<void> {
  await view.see('button', 'Show again');
  expect(await shownBy(view)).toEqual(BLANK);
}

test('h blanks every window and its title, also one that opens meanwhile, and brings them back', async ({
  webside,
}) => {
  const companion = await atStart(webside);
  const { view } = companion;
  await companion.start('hidden away');
  await companion.join();
  const visits = await webside.open('visits.html');
  await visits.see('heading', 'Visits');
  await visits.press('h');
  await expectBlank(visits);
  await expectBlank(view);
  const later = await webside.open('visits.html');
  await expectBlank(later);
  await later.reload();
  await expectBlank(later);
  await later.close();

  await visits.press('h');
  await visits.see('heading', 'Visits');
  expect(await visits.run(() => document.title)).toBe('Webside: Visits');
  await view.toFront();
  await view.see('region', 'Next item');
  expect(await view.run(() => document.title)).toBe('Webside');
});

test('a half-written text, the caret in it and what is below are where they were', async ({ webside }) => {
  const companion = await atStart(webside);
  const { view } = companion;
  await companion.start();
  await companion.join();
  await view.type('Notes', 'one two three');
  for (let step = 0; step < 6; step++) await view.press('ArrowLeft');
  const before = await view.run(() => scrollY);
  // In the moment of the last key, long before the text rests on the disk.
  await view.press('X');
  await view.run(() => chrome.storage.session.set({ hidden: true }));
  await expectBlank(view);
  await pause(SETTLING);
  await view.press('Enter');
  await view.see('button', 'Done');
  expect(await view.focused()).toBe('textarea Notes');
  expect(await view.run(() => scrollY)).toBe(before);
  await view.press('Y');
  await expect.poll(() => view.valueOf('Notes')).toBe('one twoXY three');
  await companion.saved();
});

test('text on its way to the disk gets there under the blank page', async ({ webside }) => {
  const companion = await atStart(webside);
  const { view } = companion;
  await companion.start();
  await companion.join();
  await view.type('Notes', 'on its way');
  await view.run(() => chrome.storage.session.set({ hidden: true }));
  await expectBlank(view);
  await pause(1_000);
  await view.reload();
  await expectBlank(view);
  await pause(SETTLING);
  await view.press('Space');
  await expect.poll(() => view.valueOf('Notes')).toBe('on its way');
});

test('one stray click shows nothing; a press meant for the button before it neither', async ({ webside }) => {
  const companion = await atStart(webside);
  const { view } = companion;
  await companion.start();
  await view.run(holdClock);
  await view.click('button', 'Hide');
  await expectBlank(view);
  await view.press('Enter');
  await expectBlank(view);
  await view.run(releaseClock);
  await pause(SETTLING);
  await view.click('button', 'Show again');
  await pause(300);
  await expectBlank(view);
  await view.press('Enter');
  await view.see('button', 'Join');
});

test('locked stays locked under it, and no key marks anything there', async ({ webside }) => {
  const companion = await atStart(webside);
  const { view } = companion;
  await companion.start();
  await companion.join();
  const next = await companion.next();
  const other = await webside.open('visits.html');
  await other.see('heading', 'Visits');
  await other.press('h');
  await expectBlank(other);
  await view.toFront();
  await expectBlank(view);
  await pause(SETTLING);
  await view.press('d');
  await view.press('n');
  await view.press('h');
  expect(await new CompanionPage(view).next()).toBe(next);

  await view.click('button', 'Lock now');
  await view.see('button', 'Unlock');
  await view.run(() => (document.activeElement as HTMLElement).blur());
  await view.press('h');
  await expectBlank(view);
  await pause(SETTLING);
  await view.press('h');
  await view.see('button', 'Unlock');
  await new VaultPage(view).unlock();
  await expect.poll(() => companion.next()).toBe(next);
});

import { expect, test } from './fixtures';
import type { Browser, View } from '../driver';
import { pause, type CompanionPage } from '../pages/companion';
import { holdClock, releaseClock } from '../in-page';
import { AFTER_JOINING, atStart } from './whole-visit';

/** A visit that has been joined, with the first item after joining at the top edge, long enough for a press to mean it. */
async function joined(webside: Browser): Promise<CompanionPage> {
  const companion = await atStart(webside);
  await companion.start('keys');
  await companion.join();
  expect(await companion.next()).toBe(AFTER_JOINING[0]);
  await pause(550);
  return companion;
}

/** What the region of the next item shows. */
function shown(view: View): Promise<string> {
  return view.textOf('region', 'Next item');
}

/** Whether the chip at the top edge is ticked. */
function isTicked(view: View, label: string): Promise<boolean> {
  return view.run(
    (text) =>
      [...document.querySelectorAll('.next .button-chip')]
        .find((chip) => chip.textContent === text)
        ?.getAttribute('aria-pressed') === 'true',
    label,
  );
}

/** Time in which something would have happened, if it did. */
const meanwhile = () => pause(400);

test('d and n mark the next item, u takes back, and the digits tick its facts', async ({ webside }) => {
  const companion = await joined(webside);
  const { view } = companion;
  await view.press('2');
  await expect.poll(() => isTicked(view, 'Where you are now')).toBe(true);
  await view.press('2');
  await expect.poll(() => isTicked(view, 'Where you are now')).toBe(false);
  await view.press('1');
  await expect.poll(() => isTicked(view, 'Name + birth date')).toBe(true);
  await view.press('d');
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[1]);
  expect(await view.isChecked('Safe to start')).toBe(true);
  await pause(550);
  await view.press('n');
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[2]);
  await view.press('u');
  await view.hear('status', 'Taken back: Say what the screens are for: not needed');
  expect(await companion.next()).toBe(AFTER_JOINING[1]);
});

test('from Start to Close a visit takes fourteen keys, one a mark', async ({ webside }) => {
  const companion = await atStart(webside);
  const { view } = companion;
  let keys = 0;
  /** Presses a key once what is there has been there long enough to be meant. */
  const press = async (key: string) => {
    await pause(550);
    keys += 1;
    await view.press(key);
  };
  await press('Enter');
  await view.see('button', 'Join');
  await press('d');
  await expect.poll(() => view.isChecked('Clear the last visit')).toBe(true);
  await press('Enter');
  for (const label of AFTER_JOINING) {
    await expect.poll(() => companion.next()).toBe(label);
    await press('d');
  }
  await view.read('Everything is marked');
  await press('b');
  await view.see('heading', 'Before closing');
  await press('Enter');
  await view.see('button', 'Copy summary');
  await press('Enter');
  await view.see('button', 'Start visit');
  expect(keys).toBeLessThanOrEqual(14);
  // An Enter that comes with the view was meant for the one before: no second visit has begun.
  await view.press('Enter');
  await meanwhile();
  await view.see('button', 'Start visit');
});

test('w unfolds why and say, l leads to the list, t to the notes, b to the second pause point', async ({
  webside,
}) => {
  const companion = await joined(webside);
  const { view } = companion;
  expect(await shown(view)).not.toContain('First: your full name');
  await view.press('w');
  await expect.poll(() => shown(view)).toContain('First: your full name');
  await view.press('w');
  await expect.poll(() => shown(view)).not.toContain('First: your full name');
  await view.press('l');
  expect(await view.focused()).toBe('h2 Checklist');
  await view.press('t');
  expect(await view.focused()).toBe('textarea Notes');
  // The key itself is not written; those that follow are, and mean nothing else.
  for (const key of 'dn1b') await view.press(key);
  await expect.poll(() => view.valueOf('Notes')).toBe('dn1b');
  expect(await companion.next()).toBe(AFTER_JOINING[0]);
  expect(await isTicked(view, 'Name + birth date')).toBe(false);
  await companion.saved();
  await view.press('Escape');
  await view.press('b');
  await view.see('heading', 'Before closing');
});

test('a second key within half a second of a change does nothing', async ({ webside }) => {
  const companion = await joined(webside);
  const { view } = companion;
  await view.run(holdClock);
  await view.press('d');
  await view.press('d');
  await view.press('1');
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[1]);
  await meanwhile();
  expect(await companion.next()).toBe(AFTER_JOINING[1]);
  await view.run(releaseClock);
  await pause(550);
  await view.press('d');
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[2]);
  await pause(550);
  await view.run(holdClock);
  await view.press('u');
  await view.press('u');
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[1]);
  await meanwhile();
  expect(await companion.next()).toBe(AFTER_JOINING[1]);
  expect(await view.isChecked(AFTER_JOINING[0]!)).toBe(true);
});

test('a key with a modifier, held down, or turned off means nothing', async ({ webside }) => {
  const companion = await joined(webside);
  const { view } = companion;
  await view.press('Shift+D');
  await view.run(() => {
    for (const more of [{ repeat: true }, { metaKey: true }, { ctrlKey: true }, { altKey: true }])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true, ...more }));
  });
  await meanwhile();
  expect(await companion.next()).toBe(AFTER_JOINING[0]);

  await view.run(() => chrome.storage.local.set({ preferences: { singleKeys: false } }));
  await expect.poll(() => view.run(() => document.querySelectorAll('[aria-keyshortcuts]').length)).toBe(0);
  for (const key of ['d', 'n', '1', 'b', 'h', '?']) await view.press(key);
  await meanwhile();
  expect(await companion.next()).toBe(AFTER_JOINING[0]);
  await view.see('button', 'Done');
  expect(await view.namesOf('heading')).not.toContain('Keys');

  await view.run(() => chrome.storage.local.set({ preferences: { singleKeys: true } }));
  await expect
    .poll(() => view.run(() => document.querySelector('[aria-keyshortcuts="d"]')?.textContent))
    .toBe('Done');
  await view.press('d');
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[1]);
});

test('where the letters are not Latin, the place of the key counts', async ({ webside }) => {
  const companion = await joined(webside);
  await companion.view.run(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'в', code: 'KeyD', bubbles: true })),
  );
  await expect.poll(() => companion.next()).toBe(AFTER_JOINING[1]);
});

test('? lists the keys; Escape closes the list and gives the focus back; below it nothing is marked', async ({
  webside,
}) => {
  const companion = await joined(webside);
  const { view } = companion;
  await view.press('t');
  await view.press('Escape');
  await view.press('l');
  await view.press('?');
  await view.see('heading', 'Keys');
  await view.read('Facts of the next item');
  await view.read('Undo the last step');
  await view.press('d');
  await view.press('Escape');
  await view.seeGone('heading', 'Keys');
  expect(await view.focused()).toBe('h2 Checklist');
  await meanwhile();
  expect(await companion.next()).toBe(AFTER_JOINING[0]);
});

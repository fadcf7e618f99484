import type { View } from '../driver';
import { expect, test } from './fixtures';
import { SettingsPage } from '../pages/settings';
import { VaultPage } from '../pages/vault';
import { atStart } from './whole-visit';

/** The colour behind everything, as it is painted. */
const ground = (view: View) => view.run(() => getComputedStyle(document.documentElement).backgroundColor);
/** Whether the browser may check the spelling of each text of a visit. */
const checksSpelling = (view: View) =>
  view.run(() => [...document.querySelectorAll('textarea')].map((area) => area.spellcheck));
const visibleText = (view: View) => view.run(() => document.body.innerText);

test.describe('name and role', () => {
  test('stand in the summary, also in one that is already open, and leave it again', async ({ webside }) => {
    const companion = await atStart(webside);
    await companion.start('summary');
    await companion.join();
    await companion.finish();
    expect(await visibleText(companion.view)).not.toContain('Clinician:');

    const settings = await SettingsPage.open(webside);
    await settings.call('Ada Byron', 'Family doctor');
    await companion.view.toFront();
    await companion.view.read('Clinician: Ada Byron, Family doctor');
    await companion.close();

    const visits = await webside.open('visits.html');
    await visits.clickNamed('button', 'summary');
    await visits.read('Clinician: Ada Byron, Family doctor');
    await settings.view.toFront();
    await settings.call('', '');
    await visits.toFront();
    await expect.poll(() => visibleText(visits)).not.toContain('Clinician:');
    expect(await visibleText(visits)).toContain('Label: summary');
  });

  test('are there after the page was closed in the moment of the last key', async ({ webside }) => {
    await atStart(webside);
    const { view } = await SettingsPage.open(webside);
    await view.type('Your name', 'Ada Byron');
    await view.close();
    const again = await SettingsPage.open(webside);
    await expect.poll(() => again.view.valueOf('Your name')).toBe('Ada Byron');
  });

  test('follow each other in two windows, and neither takes the other’s away', async ({ webside }) => {
    await atStart(webside);
    const one = await SettingsPage.open(webside);
    const other = await SettingsPage.open(webside);
    await other.view.type('Your role', 'Nurse');
    await other.saved();
    await one.view.toFront();
    await one.view.type('Your name', 'Eve');
    await one.saved();
    for (const { view } of [one, other]) {
      await expect.poll(() => view.valueOf('Your name')).toBe('Eve');
      await expect.poll(() => view.valueOf('Your role')).toBe('Nurse');
    }
  });

  test('too long are refused in words, stay in the field, and are saved once shortened', async ({
    webside,
  }) => {
    await atStart(webside);
    const settings = await SettingsPage.open(webside);
    await settings.view.fill('Your name', 'n'.repeat(121));
    await settings.view.hear('alert', 'Not saved. A field holds at most 120 characters, this text has 121.');
    expect(await settings.view.valueOf('Your name')).toHaveLength(121);
    await settings.view.fill('Your name', 'n'.repeat(120));
    await settings.saved();
    await settings.view.reload();
    await expect.poll(() => settings.view.valueOf('Your name')).toBe('n'.repeat(120));
  });
});

test('dark, chosen here, turns an open companion dark, and light turns it back', async ({ webside }) => {
  const { view } = await atStart(webside);
  const settings = await SettingsPage.open(webside);
  await settings.look('Light');
  await expect.poll(() => ground(settings.view)).toBe('rgb(251, 251, 249)');
  await expect.poll(() => ground(view)).toBe('rgb(251, 251, 249)');
  await settings.look('Dark');
  await expect.poll(() => ground(view)).toBe('rgb(21, 26, 25)');
  await expect.poll(() => ground(settings.view)).toBe('rgb(21, 26, 25)');
});

test('the clock shows the minutes since Join; at the minute it changes, and nothing else on the page', async ({
  webside,
}) => {
  test.setTimeout(120_000);
  const companion = await atStart(webside);
  const { view } = companion;
  await companion.start();
  await companion.join();
  const joined = await view.run(() => performance.now());
  expect(await view.textOf('region', 'Next item')).not.toContain('min');
  const settings = await SettingsPage.open(webside);
  await settings.turn('Show the minutes of the call');
  await view.toFront();
  await view.read('0 min');

  // A page's steady clock cannot be waited on for minutes: it is set on, to twelve seconds before the twelfth.
  await view.run((start) => {
    const real = performance.now.bind(performance);
    const ahead = 12 * 60_000 - 12_000 - (real() - start);
    performance.now = () => real() + ahead;
  }, joined);
  await view.click('button', 'Where you are now');
  await companion.saved();
  await view.read('11 min');
  await view.run(() => {
    const seen: string[] = [];
    const places = () =>
      [...document.querySelectorAll('button, p, label, textarea, .next-clock')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].join();
      });
    const before = places().join(' ');
    const tell = (change: MutationRecord) =>
      seen.push(
        `${change.type} in ${change.target.parentElement?.className ?? ''}: ${change.target.textContent}`,
      );
    const watch = new MutationObserver((changes) => changes.forEach(tell));
    watch.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(globalThis, { seen, moved: () => places().join(' ') !== before });
  });
  await expect
    .poll(() => view.textOf('region', 'Next item'), { timeout: 40_000, intervals: [500] })
    .toContain('12 min');
  const { seen, moved } = await view.run(() => {
    const told = globalThis as unknown as { seen: string[]; moved: () => boolean };
    return { seen: told.seen, moved: told.moved() };
  });
  expect(seen).toEqual(['characterData in next-clock: 12 min']);
  expect(moved).toBe(false);

  await settings.view.toFront();
  await settings.turn('Show the minutes of the call');
  await view.toFront();
  await expect.poll(() => view.textOf('region', 'Next item')).not.toContain('min');
});

test('spelling is checked in no text until it is turned on here, and then in all', async ({ webside }) => {
  const companion = await atStart(webside);
  await companion.start();
  await companion.join();
  expect(await checksSpelling(companion.view)).toEqual([false, false, false]);
  const settings = await SettingsPage.open(webside);
  await settings.view.read('Some browsers send what you write to their maker');
  await settings.turn('Check the spelling of notes');
  await expect.poll(() => checksSpelling(companion.view)).toEqual([true, true, true]);
  await settings.turn('Check the spelling of notes');
  await expect.poll(() => checksSpelling(companion.view)).toEqual([false, false, false]);
});

test('what was set is there after a reload', async ({ webside }) => {
  await atStart(webside);
  const settings = await SettingsPage.open(webside);
  const { view } = settings;
  const switches = [
    ['Show the minutes of the call', false],
    ['Single keys inside the panel', true],
    ['Check the spelling of notes', false],
  ] as const;
  expect(await settings.appearance()).toBe('As the device');
  await settings.call('Ada Byron', 'Family doctor');
  await settings.look('Dark');
  for (const [name, atFirst] of switches) {
    expect(await view.isChecked(name)).toBe(atFirst);
    await settings.turn(name);
    await expect.poll(() => view.isChecked(name)).toBe(!atFirst);
  }
  await view.reload();
  await view.see('textbox', 'Your role');
  await expect.poll(() => view.valueOf('Your name')).toBe('Ada Byron');
  expect(await view.valueOf('Your role')).toBe('Family doctor');
  expect(await settings.appearance()).toBe('Dark');
  for (const [name, atFirst] of switches) expect(await view.isChecked(name)).toBe(!atFirst);
});

test('locked, the page shows nothing but the way in', async ({ webside }) => {
  const { view: companion } = await atStart(webside);
  const settings = await SettingsPage.open(webside);
  await settings.call('Ada Byron', 'Family doctor');
  await new VaultPage(companion).lock();
  await settings.view.see('button', 'Unlock');
  await settings.view.seeGone('heading', 'You');
  expect(await settings.view.namesOf('heading')).toEqual(['Locked']);
  expect(await settings.view.run(() => document.documentElement.outerHTML)).not.toMatch(/Ada|Family doctor/);
  await new VaultPage(settings.view).unlock();
  await expect.poll(() => settings.view.valueOf('Your name')).toBe('Ada Byron');
});

test('the standard in force can be read in full, and names its sources', async ({ webside }) => {
  await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  await view.read('Version 1, updated 23 November 2026');
  await view.read('12 visit types, 100 items in all');
  expect(await visibleText(view)).not.toContain('Safe to start');
  await view.click('button', 'Standard video visit');
  await view.read('Safe to start');
  await view.read('If the line drops or someone is in danger, these facts are what help');
  await view.read('First: your full name and birth date');
  await view.read('Number if cut off');
  await view.read('sample wording');
  await view.click('button', 'Sources and credits of the visit types');
  await view.read('Calgary-Cambridge guide');
  expect(await view.run(() => document.querySelectorAll('a, [href]:not(link)').length)).toBe(0);
});

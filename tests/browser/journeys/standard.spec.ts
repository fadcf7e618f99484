import { typeData } from '../../support/fixtures';
import type { GivenFile, View } from '../driver';
import { expect, test } from './fixtures';
import { SettingsPage } from '../pages/settings';
import { clinicFile, FIELD, nextVersion, useStandard } from '../pages/standard';
import { atStart } from './whole-visit';

const visibleText = (view: View) => view.run(() => document.body.innerText);
/** The names of the visit types, in the order in which Start offers them. */
const offered = (view: View) =>
  view.run(() => [...document.querySelectorAll('option')].map(({ text }) => text));
/** Whether the button that would take the file over is told to take no press. */
const takesNoPress = (view: View) =>
  view.run(() =>
    [...document.querySelectorAll('button[aria-disabled=true]')].some(
      ({ textContent }) => textContent === 'Use this configuration',
    ),
  );
/** What the disk holds of standards. */
const held = (view: View) =>
  view.run(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    return JSON.stringify(await storage.local.get('standard'));
  });

test('a clinic’s file: preview, use, a visit; version 2 in its middle is for the next one; and back by hand', async ({
  webside,
}) => {
  test.setTimeout(120_000);
  const companion = await atStart(webside);
  const settings = await SettingsPage.open(webside);
  await settings.view.attach(FIELD, clinicFile());
  await settings.view.hear('status', 'northside.webside.json can be used. Nothing was changed yet.');
  await settings.view.read('Another standard: it takes the place of Webside');
  await settings.view.read('1 visit type new: “Test visit”');
  expect(await offered(companion.view)).toContain('Standard video visit');
  await settings.view.click('button', 'Use this configuration');
  await settings.view.hear('status', 'In force now: Northside Clinic, version 3.');
  await settings.view.read('From a file, used on this device since');

  // The companion was open all the time, with a label half written.
  await companion.view.toFront();
  await expect.poll(() => offered(companion.view)).toEqual(['Test visit']);
  await companion.start('J.M.');
  await companion.join();
  expect(await companion.next()).toBe('Label of safe');
  await companion.view.type('Notes', 'Sleeps badly');

  await settings.view.toFront();
  await settings.view.attach(FIELD, nextVersion());
  await settings.view.read('Version 3 → 4');
  await settings.view.read('1 item new: “One plan, in one sentence”');
  await settings.view.read('1 item goes: “Label of write-up”');
  await settings.view.read('1 item reworded: “Label of listen”');
  await settings.view.read('Days a finished visit is kept: not set → 90');
  await settings.view.read('Another notice at Start');
  await settings.view.click('button', 'Use this configuration');
  await settings.view.hear('status', 'In force now: Northside Clinic, version 4.');

  await companion.view.toFront();
  expect(await companion.view.valueOf('Notes')).toBe('Sleeps badly');
  expect(await visibleText(companion.view)).toContain('Label of write-up');
  expect(await visibleText(companion.view)).not.toContain('One plan');
  await companion.finish();
  await companion.close();
  await companion.view.read('Interpreter line: 4711');
  await companion.start();
  await companion.join();
  expect(await visibleText(companion.view)).toContain('One plan, in one sentence');
  expect(await visibleText(companion.view)).not.toContain('Label of write-up');
  await companion.finish();
  await companion.close();

  await settings.view.toFront();
  await settings.view.click('button', 'Go back to Northside Clinic, version 3');
  await settings.view.hear('status', 'In force now: Northside Clinic, version 3.');
  await settings.view.see('button', 'Go back to Northside Clinic, version 4');
  await companion.view.toFront();
  await expect.poll(() => visibleText(companion.view)).not.toContain('Interpreter line');
  await settings.view.toFront();
  await settings.view.click('button', 'Remove the file');
  await settings.view.read('Built into Webside');
  await expect.poll(() => offered(companion.view)).toContain('Standard video visit');
});

test('an older version of the same standard is used only by someone who has read why not', async ({
  webside,
}) => {
  await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  await useStandard(view, clinicFile(), 'Northside Clinic, version 3');
  const before = await held(view);
  await view.attach(FIELD, clinicFile({ version: 2, owner: 'Old team' }));
  await view.hear('alert', 'Version 2 is older than version 3, which is in force.');
  expect(await takesNoPress(view)).toBe(true);
  expect(await held(view)).toBe(before);
  await view.attach(FIELD, clinicFile({ owner: 'Old team' }));
  await view.hear('alert', 'Version 3 is in force already, with other words.');
  await view.attach(FIELD, clinicFile());
  await view.read('It is in force already.');
  await view.attach(FIELD, clinicFile({ version: 2, owner: 'Old team' }));
  await view.click('checkbox', 'I know, and want this one');
  await view.click('button', 'Use this configuration');
  await view.hear('status', 'In force now: Northside Clinic, version 2.');
});

const BAD: { file: GivenFile; says: string[] }[] = [
  {
    file: { name: 'big.json', content: new Uint8Array(20_000_000) },
    says: ['The file has 20,000,000 bytes; a configuration has at most 1,000,000.', 'the whole file'],
  },
  {
    file: { name: 'wide.json', content: Buffer.from(`\ufeff${String(clinicFile().content)}`, 'utf16le') },
    says: ['The file is written as UTF-16; it must be UTF-8.', 'choose the encoding UTF-8'],
  },
  { file: { name: 'empty.json', content: '' }, says: ['The file is empty.'] },
  {
    file: { name: 'word.json', content: '<html>' },
    says: ['The text is no JSON from “<” on.', 'line 1, column 1'],
  },
  {
    file: { name: 'comma.json', content: '{"format": "webside-clinic-config/1",}' },
    says: ['A comma stands before “}”, with nothing after it.'],
  },
  {
    file: clinicFile({ version: '4', name: '<img src=x onerror=alert(1)>', owner: '' }, 'types.json'),
    says: ['2 errors', 'version', 'It is text in quotes; a number is expected.', 'owner', 'It is empty.'],
  },
];

test('a bad file is told in words, with its place, and changes nothing', async ({ webside }) => {
  await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  await useStandard(view, clinicFile(), 'Northside Clinic, version 3');
  const before = await held(view);
  for (const { file, says } of BAD) {
    await view.attach(FIELD, file);
    await view.hear('alert', `${file.name} cannot be used: `);
    for (const text of says) await view.read(text);
    await view.seeGone('button', 'Use this configuration');
    expect(await held(view), file.name).toBe(before);
  }
  await view.click('button', 'Leave it');
  await view.see('button', 'Remove the file');
});

test('markup in every text of a standard stays text', async ({ webside }) => {
  const { view: companion } = await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  const markup = '<img src=x onerror=alert(1)>';
  const file = clinicFile({
    name: markup,
    owner: markup,
    notice: `Notice ${markup}`,
    visitTypes: [typeData({ title: markup, description: markup })],
  });
  await view.attach(FIELD, file);
  await view.clickNamed('button', markup);
  await view.click('button', 'Use this configuration');
  await view.hear('status', `In force now: ${markup}`);
  await companion.toFront();
  await companion.read(`Notice ${markup}`);
  for (const page of [view, companion]) expect(await page.run(() => document.images.length)).toBe(0);
});

test('a favourite visit type is offered first at Start, until it is one no longer', async ({ webside }) => {
  const companion = await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  const first = () =>
    companion.view.run(() => document.querySelector('select')?.options[0]?.textContent ?? 'no choice');
  expect(await first()).toBe('Standard video visit');
  await view.clickNamed('button', 'Follow-up');
  await view.click('checkbox', 'Offer it first at Start');
  await expect.poll(first).toMatch(/^Follow-up/);
  await view.click('checkbox', 'Offer it first at Start');
  await expect.poll(first).toBe('Standard video visit');
});

import type { Page } from '@playwright/test';
import { test } from './fixtures';
import { atStart } from './journeys/whole-visit';
import { SettingsPage } from './pages/settings';
import { clinicFile, FIELD, nextVersion, useStandard } from './pages/standard';
import { isWhole } from './pictures';

/** Looks at the whole page at every width. */
const look = (page: Page, name: string, widths = [240, 320, 400, 1000]) =>
  isWhole(page, name, { widths, height: 800, fullPage: true });

test('Settings are whole from 240 to 1000 px, light and dark', async ({ webside }) => {
  test.setTimeout(120_000);
  await atStart(webside);
  const settings = await SettingsPage.open(webside);
  await settings.view.see('list', 'Visit types');
  const page = webside.chromium.context.pages().find((one) => one.url().endsWith('options.html'))!;
  await look(page, 'settings-1-at-first');
  await settings.call('Ada Byron', 'Family doctor');
  await settings.turn('Show the minutes of the call');
  await settings.view.click('button', 'Standard video visit');
  await settings.view.click('button', 'Sources and credits of the visit types');
  await look(page, 'settings-2-unfolded');
  await settings.view.fill('Your name', 'Ada Byron '.repeat(13));
  await settings.view.hear('alert', 'Not saved.');
  await look(page, 'settings-3-too-long');
});

test('the clock above the next item, and the way to Settings, are whole from 240 to 1000 px', async ({
  webside,
}) => {
  const companion = await atStart(webside);
  const page = webside.chromium.context.pages().find((one) => one.url().endsWith('sidepanel.html'))!;
  const settings = await SettingsPage.open(webside);
  await settings.turn('Show the minutes of the call');
  await companion.view.toFront();
  await companion.view.choose('Visit type', 'Team visit');
  await companion.view.choose('Your role', 'Nurse');
  await companion.start();
  await companion.join();
  await companion.view.read('0 min');
  await look(page, 'settings-4-clock');
});

test('a clinic’s file, good, older and bad, and what is in force, are whole from 240 to 1000 px', async ({
  webside,
}) => {
  test.setTimeout(180_000);
  const { view: companion } = await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  const page = webside.chromium.context.pages().find((one) => one.url().endsWith('options.html'))!;
  await view.attach(FIELD, clinicFile());
  await view.see('button', 'Use this configuration');
  await look(page, 'standard-1-first-file');
  await view.click('button', 'Leave it');
  await useStandard(view, clinicFile(), 'Northside Clinic, version 3');
  await view.attach(FIELD, nextVersion({ support: 'Help: ext. 22', expires: '2026-01-01' }));
  await view.see('button', 'Use this configuration');
  await look(page, 'standard-2-next-version');
  await view.click('button', 'Use this configuration');
  await view.hear('status', 'In force now: Northside Clinic, version 4.');
  await view.click('button', 'Test visit');
  await view.click('button', 'Rules');
  await view.click('button', 'Report for whoever helps you');
  await look(page, 'standard-3-in-force');
  await view.attach(FIELD, clinicFile({ owner: 'Old team' }));
  await view.see('checkbox', 'I know, and want this one');
  await look(page, 'standard-4-older');
  const types = [{ id: 'X', items: [{ label: 'l'.repeat(40), phase: 'middle' }] }];
  // What Start tells between two visits: the clinic's own line, and what someone should look at.
  await companion.toFront();
  await companion.read('Interpreter line: 4711');
  await look(companion.page, 'standard-9-start');
  await view.toFront();
  await view.attach(FIELD, clinicFile({ version: 1.5, visitTypes: types, colour: 'blue' }));
  await view.hear('alert', 'northside.webside.json cannot be used');
  await look(page, 'standard-5-bad');
});

test('what a clinician changes over the standard is whole from 240 to 1000 px', async ({ webside }) => {
  test.setTimeout(120_000);
  await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  const page = webside.chromium.context.pages().find((one) => one.url().endsWith('options.html'))!;
  await view.click('button', 'Follow-up visit');
  await view.click('button', 'Yours in Follow-up visit');
  await view.fill('What you read in a glance', 'Ask about the dog');
  await view.click('button', 'Add this item');
  await view.read('1 item of your own: “Ask about the dog”');
  await look(page, 'standard-6-yours');
  await view.click('button', 'Files for your administrator');
  await look(page, 'standard-7-files');
  await view.run(() => {
    globalThis.print = () => undefined;
  });
  await view.click('button', 'Print this visit type');
  await page.emulateMedia({ media: 'print' });
  await look(page, 'standard-8-paper', [700]);
});

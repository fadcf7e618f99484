import type { Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from './fixtures';
import { atStart } from './journeys/whole-visit';
import { SettingsPage } from './pages/settings';
import { clinicFile, FIELD, nextVersion, useStandard } from './pages/standard';
import { overflow } from './in-page';

const WIDTHS = [240, 320, 400, 1000];
/** Where the pictures lie for whoever looks at them. */
const PICTURES = resolve(import.meta.dirname, '../../test-results/screens');

/** Pictures of the whole page at every width, light and dark; nothing may be cut off at the side. */
async function picture(page: Page, name: string, widths: number[]): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({
        path: resolve(PICTURES, `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
      expect(await page.evaluate(overflow), `${name} at ${width} px`).toEqual([]);
    }
  }
}

test('Settings are whole from 240 to 1000 px, light and dark', async ({ webside }) => {
  test.setTimeout(120_000);
  await atStart(webside);
  const settings = await SettingsPage.open(webside);
  await settings.view.see('list', 'Visit types');
  const page = webside.chromium.context.pages().find((one) => one.url().endsWith('options.html'))!;
  await picture(page, 'settings-1-at-first', WIDTHS);
  await settings.call('Ada Byron', 'Family doctor');
  await settings.turn('Show the minutes of the call');
  await settings.view.click('button', 'Standard video visit');
  await settings.view.click('button', 'Sources and credits of the visit types');
  await picture(page, 'settings-2-unfolded', WIDTHS);
  await settings.view.fill('Your name', 'Ada Byron '.repeat(13));
  await settings.view.hear('alert', 'Not saved.');
  await picture(page, 'settings-3-too-long', WIDTHS);
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
  await picture(page, 'settings-4-clock', WIDTHS);
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
  await picture(page, 'standard-1-first-file', WIDTHS);
  await view.click('button', 'Leave it');
  await useStandard(view, clinicFile(), 'Northside Clinic, version 3');
  await view.attach(FIELD, nextVersion({ support: 'Help: ext. 22', expires: '2026-01-01' }));
  await view.see('button', 'Use this configuration');
  await picture(page, 'standard-2-next-version', WIDTHS);
  await view.click('button', 'Use this configuration');
  await view.hear('status', 'In force now: Northside Clinic, version 4.');
  await view.click('button', 'Test visit');
  await view.click('button', 'Rules');
  await view.click('button', 'Report for whoever helps you');
  await picture(page, 'standard-3-in-force', WIDTHS);
  await view.attach(FIELD, clinicFile({ owner: 'Old team' }));
  await view.see('checkbox', 'I know, and want this one');
  await picture(page, 'standard-4-older', WIDTHS);
  const types = [{ id: 'X', items: [{ label: 'l'.repeat(40), phase: 'middle' }] }];
  // What Start tells between two visits: the clinic's own line, and what someone should look at.
  await companion.toFront();
  await companion.read('Interpreter line: 4711');
  await picture(companion.page, 'standard-9-start', WIDTHS);
  await view.toFront();
  await view.attach(FIELD, clinicFile({ version: 1.5, visitTypes: types, colour: 'blue' }));
  await view.hear('alert', 'northside.webside.json cannot be used');
  await picture(page, 'standard-5-bad', WIDTHS);
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
  await picture(page, 'standard-6-yours', WIDTHS);
  await view.click('button', 'Files for your administrator');
  await picture(page, 'standard-7-files', WIDTHS);
  await view.run(() => {
    globalThis.print = () => undefined;
  });
  await view.click('button', 'Print this visit type');
  await page.emulateMedia({ media: 'print' });
  await picture(page, 'standard-8-paper', [700]);
});

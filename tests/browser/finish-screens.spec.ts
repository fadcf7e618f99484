import type { Page } from '@playwright/test';
import { barriers } from './everyone';
import { expect, test } from './fixtures';
import { CompanionPage } from './pages/companion';
import { VaultPage } from './pages/vault';

test('what comes after a visit stands whole, and in nobody’s way', async ({ webside }) => {
  test.setTimeout(240_000);
  const found: string[] = [];
  const look = async (page: Page, name: string) => {
    found.push(...(await barriers(page, name)));
  };
  const view = await webside.open('sidepanel.html');
  await view.click('button', 'Go on');
  await new VaultPage(view).create();
  await view.click('button', 'Not now');
  await view.click('button', 'Go to Start');
  const companion = new CompanionPage(view);
  const { page } = view;
  await companion.start('J.M.');
  await companion.join();
  await view.type('Notes', 'S: sleeps badly since March.\nP: walk every day.');
  await companion.saved();
  await companion.toClosing();
  await companion.finish();
  await look(page, '40-finish');
  await view.choose('Kind of summary', 'Under four headings (SOAP)');
  await view.click('button', 'Edit');
  await companion.saved();
  await look(page, '41-edited');
  await view.click('button', 'For the patient');
  await view.type(
    'What did you agree?',
    'You have hypertension. Walk every day, and take the tablets each morning.',
  );
  await companion.saved();
  await look(page, '42-for-the-patient');
  await view.click('button', 'For the patient');
  await view.click('button', 'Follow-up');
  for (const what of ['Blood test', 'Letter to the practice']) {
    await view.click('button', 'Add follow-up');
    await expect.poll(() => view.focused()).toContain('What is to be done');
    await page.keyboard.type(what);
  }
  await view.click('button', 'Done: Letter to the practice');
  await view.setDay('By which day', '2026-01-02');
  await companion.saved();
  await look(page, '43-follow-up');
  await view.click('button', 'Follow-up');
  await view.click('button', 'A minute for yourself');
  await view.click('button', 'That was heavy');
  await look(page, '44-reflection');
  await view.click('button', 'Not this time');
  await view.click('button', 'Close visit');
  await view.hear('alert', 'Still open:');
  await look(page, '45-close-again');
  await view.click('button', 'Close visit');
  await view.see('button', '1 follow-up is due');
  await look(page, '46-start-due');
  const visits = await webside.open('visits.html');
  await visits.click('button', 'Follow-up: 1');
  await look(visits.page, '47-visits-due');
  await visits.click('button', 'Done: Blood test');
  await visits.see('button', 'Take back');
  await look(visits.page, '48-visits-done');
  expect(found).toEqual([]);
});

import { pause, type CompanionPage } from '../pages/companion';
import { expect, test } from './fixtures';
import { SettingsPage } from '../pages/settings';
import { clinicFile, useStandard } from '../pages/standard';
import { atStart, atStartInPlace } from './whole-visit';

/** A visit in which everything is marked, just finished. */
async function finished(companion: CompanionPage): Promise<void> {
  await companion.start('A.B.');
  await companion.join();
  await companion.view.type('Notes', 'Sleeps badly. S: tired');
  await companion.saved();
  await companion.toClosing();
  await companion.finish();
}

test('what the clinic wants in every visit and is open is asked about once, and nothing else is', async ({
  webside,
}) => {
  const companion = await atStartInPlace(webside);
  const { view } = companion;
  await finished(companion);
  await view.see('list', 'Still open');
  await view.click('button', 'Close visit');
  await view.hear('alert', 'Still open: Safe to start, Hear it back.');
  await view.click('checkbox', 'Safe to start');
  await view.hear('alert', 'Still open: Hear it back.');
  await view.click('radio', 'Cut off');
  await view.click('button', 'Close visit');
  await view.see('button', 'Start visit');
});

test('the summary is read in four ways, edited, copied by one key, and made anew', async ({ webside }) => {
  const companion = await atStartInPlace(webside);
  const { view } = companion;
  await finished(companion);
  await view.choose('Kind of summary', 'As a short report');
  await view.read('By video. Ended as planned.');
  await view.click('button', 'Edit');
  await view.type('Edited summary', ' Added by hand.');
  await companion.saved();
  await view.press('Escape');
  await view.press('c');
  await view.hear('status', 'Copied.');
  expect(await webside.clipboard()).toMatch(/^Standard video visit\. Label: A\.B\. [^]* Added by hand\.$/);
  await view.toFront();

  const visits = await webside.open('visits.html');
  await visits.clickNamed('button', 'A.B.');
  await visits.read('Added by hand.');
  await view.toFront();
  await view.click('button', 'Make it anew');
  await view.hear('status', 'Made anew from the visit.');
  await companion.saved();
  await companion.close();
  await visits.toFront();
  await visits.read('Sleeps badly.');
});

test('what the patient is given is written part by part, and has nothing of the notes', async ({
  webside,
}) => {
  const companion = await atStartInPlace(webside);
  const { view } = companion;
  await finished(companion);
  await view.click('button', 'For the patient');
  await view.read('Nothing is written for the patient yet.');
  await view.type('What did you agree?', 'Walk every day.');
  await view.type('Whom can they call?', '555 0100');
  await view.click('button', 'Copy for the patient');
  const copied = await webside.clipboard();
  expect(copied).toMatch(
    /^Your video visit, .*\n\nWhat we agreed\nWalk every day\.\n\nWho to call\n555 0100$/,
  );
});

test('what the patient is given is held up for them, and is all that stands there', async ({ webside }) => {
  const companion = await atStartInPlace(webside);
  const { view } = companion;
  await finished(companion);
  await view.click('button', 'For the patient');
  await view.type('What did you agree?', 'Walk every day.');
  await view.type('Whom can they call?', '555 0100');
  await companion.saved();
  const page = await webside.opening(() => view.click('button', 'Hold this up for the patient'));
  await page.read('Walk every day.');
  await page.read('555 0100');
  const whole = await page.run(() => document.documentElement.textContent);
  expect(whole).not.toMatch(/Sleeps badly|A\.B\.|Standard video visit/);
  await view.toFront();
  await view.click('button', 'Hold up what you agreed');
  await page.toFront();
  await expect.poll(() => page.run(() => document.body.textContent)).not.toContain('555 0100');
  await page.read('Walk every day.');
});

test('what the patient will read is judged by the clinic’s target, and a medical word is replaced where it was written, by one key', async ({
  webside,
}) => {
  const companion = await atStart(webside);
  const { view } = companion;
  const { view: settings } = await SettingsPage.open(webside);
  await useStandard(settings, clinicFile({ texts: { targetGrade: 4 } }), 'Northside Clinic');
  await settings.close();
  await view.toFront();
  await finished(companion);
  await view.click('button', 'For the patient');
  const said = (word: string) =>
    `We saw that you have ${word}. You will walk for ten minutes each day. Take the new pill with food in the morning. Call us if you feel dizzy when you stand up.`;
  await view.type('What did you talk about?', 'We looked at your home readings.');
  await view.type('What did you agree?', said('hypertension'));
  await view.read('(target 4)');
  await view.see('button', 'Use “high blood pressure” for “hypertension”');
  await view.press('Escape');
  await view.press('p');
  await view.hear('status', '“hypertension” is now “high blood pressure”.');
  await expect.poll(() => view.valueOf('What did you agree?')).toBe(said('high blood pressure'));
  expect(await view.valueOf('What did you talk about?')).toBe('We looked at your home readings.');
  await view.click('button', 'Take back');
  await view.hear('status', '“hypertension” is back.');
  await expect.poll(() => view.valueOf('What did you agree?')).toBe(said('hypertension'));
});

test('the summary is printed, and nothing else of the page', async ({ webside }) => {
  const companion = await atStartInPlace(webside);
  const { view } = companion;
  await finished(companion);
  await view.run(() => {
    globalThis.print = () =>
      Object.assign(globalThis, { printed: document.querySelector('.sheet')?.textContent });
  });
  await view.choose('Kind of summary', 'As a short report');
  await view.click('button', 'Print');
  const printed = () => view.run(() => (globalThis as { printed?: string }).printed ?? '');
  await expect
    .poll(printed)
    .toMatch(/^SummaryStandard video visit\. Label: A\.B\. [^]*Sleeps badly\. S: tired/);
});

test('from the last pause point to Close with a copied note takes four keys', async ({ webside }) => {
  const companion = await atStartInPlace(webside);
  const { view } = companion;
  await companion.start();
  await companion.join();
  await companion.toClosing();
  await pause(700);
  // What the clinic wants in every visit is open: one more Enter is asked for.
  for (const key of ['Enter', 'c', 'Enter', 'Enter']) {
    await view.press(key);
    await pause(700);
  }
  await view.see('button', 'Start visit');
  expect(await webside.clipboard()).toContain('Standard video visit');
});

test('a follow-up is told at Start on its day, and done or moved in Visits with one press', async ({
  webside,
}) => {
  const companion = await atStartInPlace(webside);
  const { view } = companion;
  await finished(companion);
  await view.click('button', 'Follow-up');
  await view.click('button', 'Add follow-up');
  await view.type('What is to be done', 'Blood test');
  await view.type('By whom', 'nurse');
  await view.setDay('By which day', '2026-01-02');
  await companion.saved();
  await companion.close();
  await view.see('button', '1 follow-up is due');

  const visits = await webside.open('visits.html');
  await visits.click('button', 'Follow-up: 1');
  await visits.read('Blood test, nurse, by 2 January 2026');
  await visits.click('button', 'In a week: Blood test');
  await visits.click('button', 'Take back');
  await visits.click('button', 'Done: Blood test');
  await visits.read('Done: Blood test');
  await visits.reload();
  await visits.see('list', 'Visits');
  const folds = (await visits.namesOf('button')).filter((name) => name.startsWith('Follow-up'));
  expect(folds).toEqual([]);
});

test('a minute for oneself can be left out, and is in no summary', async ({ webside }) => {
  const companion = await atStartInPlace(webside);
  const { view } = companion;
  await finished(companion);
  await view.click('button', 'A minute for yourself');
  await view.type('What did this person most want me to know?', 'for me alone');
  await view.click('radio', '4');
  await companion.saved();
  await view.click('button', 'Copy summary');
  expect(await webside.clipboard()).not.toContain('for me alone');
  await view.toFront();
  await view.click('button', 'Not this time');
  await view.read('Left out for this visit.');
});

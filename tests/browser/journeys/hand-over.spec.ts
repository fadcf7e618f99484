import { parse } from 'csv-parse/sync';
import { sealFile, utf8 } from '@/utils/vault';
import { expect, test } from './fixtures';
import type { GivenFile } from '../driver';
import type { CompanionPage } from '../pages/companion';
import { HAND_OVER_PASSPHRASE, HandOverPage } from '../pages/hand-over';
import { catching } from '../pages/saved-file';
import { SettingsPage } from '../pages/settings';
import { clinicFile, useStandard } from '../pages/standard';
import { VisitsPage } from '../pages/visits';
import { atStart } from './whole-visit';

const textIn = ({ content }: GivenFile) => Buffer.from(content).toString('utf8');

async function closeOne(companion: CompanionPage, label: string, note: string): Promise<void> {
  await companion.start(label);
  await companion.join();
  await companion.done();
  await companion.view.fill('Notes', note);
  await companion.view.fill('Remember about this person', 'Hears better on the left');
  await companion.saved();
  await companion.finish();
  await companion.close();
}

test('a visit is handed over, taken in another profile with a look at it first, and carried on from', async ({
  webside,
  colleague,
}) => {
  test.setTimeout(180_000);
  const companion = await atStart(webside);
  await closeOne(companion, 'J.M.', 'Sleeps badly since March. <b>👩🏽‍⚕️</b>');
  await companion.view.close();
  const settings = await SettingsPage.open(webside);
  await settings.call('Dr Day', 'GP');
  await settings.view.close();

  const sending = await webside.open('visits.html');
  await sending.clickNamed('button', 'J.M.');
  const sender = new HandOverPage(sending);
  await sender.unfold();
  await sending.fill('For whom', 'Sleep clinic');
  await sending.fill('What you ask of them', 'Please see her this month');
  for (const text of [
    'For: Sleep clinic',
    'From: Dr Day, GP',
    'What is asked\nPlease see her this month',
    'Notes\nSleeps badly since March. <b>👩🏽‍⚕️</b>',
  ]) {
    await sending.read(text);
  }
  await sending.click('checkbox', 'What to remember about this person');
  const file = await sender.save();
  expect(file.name).toBe('webside-hand-over.age');
  const sealed = Buffer.from(file.content).toString('latin1');
  expect(sealed).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
  expect(sealed).not.toContain('J.M.');

  await (await atStart(colleague)).view.close();
  const view = await colleague.open('visits.html');
  await view.read('No visits yet');
  const taker = new HandOverPage(view);
  await view.click('button', 'Take a hand-over');
  await taker.refuses(file, 'This passphrase does not open', 'another passphrase');
  await taker.open(file);
  await view.read('What is asked\nPlease see her this month');
  await view.read('No visits yet');
  await view.click('button', 'Take it');
  await view.hear('status', 'Taken into Visits, where you can carry on from it: J.M.');
  await taker.refuses(file, 'You have taken this hand-over already');

  await view.read('from Dr Day');
  await view.clickNamed('button', 'J.M.');
  await view.read('Handed over by: Dr Day, GP');
  await view.read('Sleeps badly since March. <b>👩🏽‍⚕️</b>');
  expect(await view.namesOf('button')).not.toContain('Reopen and correct');
  await view.click('button', 'Carry on from this');
  await view.hear('status', 'The next visit you start carries on from this one.');
  const next = await colleague.open('sidepanel.html');
  await next.read('Left open then: Say what the screens are for');
  await next.see('button', 'Start visit');
  // What to remember was left out.
  expect(await next.run(() => document.body.textContent.includes('Hears better'))).toBe(false);
});

test('what is no hand-over is told in a sentence', async ({ webside }) => {
  test.setTimeout(120_000);
  const companion = await atStart(webside);
  await companion.view.close();
  const view = await webside.open('visits.html');
  await view.click('button', 'Take a hand-over');
  const page = new HandOverPage(view);
  const sealed = async (document: string): Promise<GivenFile> => ({
    name: 'webside-hand-over.age',
    content: await sealFile([utf8(document)], HAND_OVER_PASSPHRASE, { workFactor: 2 }),
  });
  for (const [document, says] of [
    ['{}', 'The file opens, but it is not a hand-over.'],
    ['{"format":"webside-backup/1"}', 'This is a backup, not a hand-over.'],
    ['{"format":"webside-hand-over/2"}', 'This hand-over was made by a newer version.'],
    ['{"__proto__":{}}', 'The file has names in it that no hand-over has'],
    ['['.repeat(9_000), 'The file is nested deeper'],
  ] as const) {
    await page.refuses(await sealed(document), says);
  }
  await page.refuses({ name: 'photo.age', content: 'GIF89a' }, 'This is not a hand-over');
  await view.read('No visits yet');
});

test('the visits listed leave as text, table and data, after a last look', async ({ webside }) => {
  test.setTimeout(120_000);
  const companion = await atStart(webside);
  await closeOne(companion, '=1+1', 'One, "two"\nthree');
  await closeOne(companion, 'C.D.', 'Walks daily');
  const view = await webside.open('visits.html');
  await view.click('button', 'Export the 2 visits listed');
  const save = async (kind: string) => {
    await view.click('radio', kind);
    await view.click('button', 'Prepare the file');
    await view.see('heading', 'A last look at what leaves the vault');
    await view.read('2 visits, ');
    await view.read('Left out: what you asked yourself after a visit');
    return catching(view, async () => {
      await view.click('button', 'Save the file');
      await view.hear('status', 'Handed to the browser as webside-export.');
    });
  };
  const text = await save('Plain text: the summaries');
  expect(text.name).toBe('webside-export.txt');
  expect(textIn(text)).toMatch(/Label: C\.D\.[^]*Walks daily[^]*={40}[^]*Label: =1\+1[^]*One, "two"\nthree/);

  const table = await save('A table (CSV): one line a visit');
  expect(table.name).toBe('webside-export.csv');
  const [first, second]: Record<string, string>[] = parse(textIn(table), { columns: true, bom: true });
  expect(first).toMatchObject({ Label: 'C.D.', Notes: 'Walks daily' });
  expect(second).toMatchObject({ Label: "'=1+1", Notes: 'One, "two"\nthree', State: 'closed' });

  const data = await save('Data for other programs (JSON)');
  expect(JSON.parse(textIn(data))).toMatchObject({
    format: 'webside-export/1',
    visits: [{ label: 'C.D.' }, { label: '=1+1', texts: { notes: ['One, "two"\nthree'] } }],
  });

  const visits = new VisitsPage(view);
  await visits.finds('walks', 1, 'C.D.');
  await view.see('button', 'Export the 1 visit listed');
});

test('a clinic that keeps visits in the vault is obeyed, and that is said', async ({ webside }) => {
  const companion = await atStart(webside);
  await closeOne(companion, 'J.M.', 'Sleeps badly');
  const view = await webside.open('visits.html');
  await view.clickNamed('button', 'J.M.');
  await view.see('button', 'Hand over to a colleague');
  const settings = await SettingsPage.open(webside);
  const forbidding = clinicFile({ policies: { allowExport: false } });
  await useStandard(settings.view, forbidding, 'Northside Clinic, version 3');
  await view.toFront();
  await view.read('Your clinic’s rules keep visits in the vault');
  await view.seeGone('button', 'Hand over to a colleague');
  await view.seeGone('button', 'Export this visit');
  await view.seeGone('button', 'Export the 1 visit listed');
});

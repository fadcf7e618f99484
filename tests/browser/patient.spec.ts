import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { patient } from '../../utils/messages/en/all';
import { patient as english } from '../../utils/messages/en/patient';
import { language as arabic } from '../../utils/messages/ar';
import { language as german } from '../../utils/messages/de';
import { language as spanish } from '../../utils/messages/es';
import type { ChromiumView } from './chromium-view';
import { barriers, WINDOW } from './everyone';
import { expect, test, type ChromiumBrowser } from './fixtures';
import { fillDisk, mendDisk } from './in-page';
import { atStart } from './journeys/whole-visit';
import type { CompanionPage } from './pages/companion';
import { PatientPage } from './pages/patient';
import { SettingsPage } from './pages/settings';
import { clinicFile, useStandard } from './pages/standard';
import { VaultPage } from './pages/vault';

/** Where the pictures lie for whoever looks at them. */
const PICTURES = resolve(import.meta.dirname, '../../test-results/screens');

const WORDS: Record<string, typeof patient> = {
  English: english,
  Español: (spanish.catalogues as { patient: typeof patient }).patient,
  Deutsch: (german.catalogues as { patient: typeof patient }).patient,
  العربية: (arabic.catalogues as { patient: typeof patient }).patient,
};

async function atFinish(webside: ChromiumBrowser): Promise<CompanionPage<ChromiumView>> {
  const companion = await atStart(webside);
  await companion.start('J.M.');
  await companion.finishUnjoined();
  await companion.toAsking();
  return companion;
}

/** What is held up now, by the id of the visit in front, as the companion would put it there. */
async function show(view: ChromiumView, more: Record<string, unknown>): Promise<void> {
  await view.run(async (shown) => {
    const { heldUp } = await chrome.storage.session.get<{ heldUp: { visit: string } }>('heldUp');
    await chrome.storage.session.set({ heldUp: { visit: heldUp.visit, language: 'en', ...shown } });
  }, more);
}

async function picture({ page }: ChromiumView, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const [width, height] of [
      [240, 480],
      [320, 665],
      [960, 720],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.screenshot({
        path: resolve(PICTURES, `patient-${name}-${width}-${scheme}.png`),
        fullPage: name.startsWith('companion'),
      });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('nothing stands in a patient’s way, in any state of the page for them', async ({ webside }) => {
  test.setTimeout(300_000);
  const found: string[] = [];
  const look = async (view: ChromiumView, name: string) => {
    await picture(view, name);
    found.push(...(await barriers(view.page, name, WINDOW)));
  };
  const start = await atStart(webside);
  const { view: settings } = await SettingsPage.open(webside);
  const url = `https://survey.example/${'how-was-it/'.repeat(6)}`;
  await useStandard(settings, clinicFile({ feedback: { url } }), 'Northside Clinic');
  await settings.close();
  await start.start('J.M.');
  await start.finishUnjoined();
  await start.toAsking();
  const page = await PatientPage.heldUp(webside, start, 'Hold up the questions');
  await page.asks(english.asking.usual.heard);
  await page.view.press('4');
  await look(page.view, 'a question');
  await page.view.run(fillDisk);
  await page.view.press('2');
  await page.view.hear('alert', english.asking.notKept);
  await look(page.view, 'an answer that is not kept');
  await page.view.run(mendDisk);
  for (const next of [english.asking.usual.technology, english.asking.usual.kinder]) {
    await page.view.click('button', 'Next');
    await page.asks(next);
  }
  await page.view.fill(english.asking.answer, 'To see your face as large as the notes.');
  await look(page.view, 'in words');
  await show(page.view, { shows: 'summary' });
  await page.view.read(english.nothing);
  await look(page.view, 'nothing');
  await show(page.view, { shows: 'survey', address: url });
  await page.view.see('heading', english.survey.title);
  await look(page.view, 'survey');
  await show(page.view, { shows: 'thanks' });
  await page.view.see('heading', english.thanks);
  await look(page.view, 'thanks');
  await start.view.toFront();
  await start.view.read('To see your face as large as the notes.');
  await picture(start.view, 'companion-answered');
  found.push(...(await barriers(start.view.page, 'finish, answered')));
  await start.view.click('button', 'Ask again');
  await start.view.click('button', 'Your clinic’s survey');
  await picture(start.view, 'companion-ask');
  found.push(...(await barriers(start.view.page, 'finish, ask again')));
  expect(found).toEqual([]);
});

test('the questions stand in four languages, and in a stretched one, whatever the interface’s', async ({
  webside,
}) => {
  test.setTimeout(240_000);
  const companion = await atFinish(webside);
  const { view } = companion;
  let page: ChromiumView | undefined;
  const found: string[] = [];
  for (const [name, words] of Object.entries(WORDS)) {
    await view.toFront();
    await view.choose('Language of the questions', name);
    if (page) await view.click('button', 'Hold up the questions');
    else page = (await PatientPage.heldUp(webside, companion, 'Hold up the questions')).view;
    await page.see('heading', words.asking.usual.heard);
    await picture(page, `question-${words.asking.next}`);
    found.push(...(await barriers(page.page, name, WINDOW)));
    // The page beside it stays as it is.
    expect(await view.run(() => document.documentElement.lang)).toBe('en-GB');
  }
  await show(page!, {
    shows: 'questions',
    questions: 5,
    by: 'patient',
    language: 'en-XA',
    since: Date.now(),
  });
  await page!.read('[Nöt át áll');
  found.push(...(await barriers(page!.page, 'stretched', WINDOW)));
  expect(found).toEqual([]);
});

test('assistive technology finds on it what is meant for the patient alone', async ({ webside }) => {
  const companion = await atFinish(webside);
  const page = await PatientPage.heldUp(webside, companion, 'Hold up the questions');
  const { usual, scale, ratherNot } = english.asking;
  await page.asks(usual.heard);
  const tree = () => page.view.page.locator('html').ariaSnapshot();
  const radios = [...Object.values(scale), ratherNot].map(
    (name) => `      - text: ${name}\n      - radio "${name}"`,
  );
  expect(await tree()).toBe(
    [
      '- document:',
      '  - main:',
      '    - paragraph: Question 1 of 3',
      `    - heading "${usual.heard}" [level=1]`,
      `    - radiogroup "${usual.heard}":`,
      ...radios,
      '    - button "Back" [disabled]',
      '    - button "Next"',
    ].join('\n'),
  );
  await show(page.view, { shows: 'thanks' });
  await page.view.see('heading', english.thanks);
  expect(await tree()).toBe(`- document:\n  - main:\n    - heading "${english.thanks}" [level=1]`);
  await show(page.view, { shows: 'survey', visit: 'no-such-visit', address: 'https://survey.example' });
  await page.isEmpty();
  const nothing = `- document:\n  - main:\n    - paragraph: ${english.nothing}`;
  expect(await tree()).toBe(nothing);
  await companion.view.toFront();
  await new VaultPage(companion.view).lock();
  await page.isEmpty();
  expect(await tree()).toBe(nothing);
});

test('what the patient is given to read is held up whole, and what was agreed alone in the largest type', async ({
  webside,
}) => {
  test.setTimeout(120_000);
  const companion = await atStart(webside);
  const { view } = companion;
  const settings = await SettingsPage.open(webside);
  await settings.call('Dr Day', 'GP');
  const texts = {
    patientSummaryHeadings: { call: 'Who answers at {clinic}' },
    patientSummaryFooter: 'You spoke with {clinician}, {role}.',
  };
  await useStandard(settings.view, clinicFile({ texts }), 'Northside Clinic');
  await settings.view.close();
  await view.toFront();
  await companion.start('J.M.');
  await companion.join();
  await companion.toClosing();
  await companion.finish();
  await view.click('button', 'For the patient');
  await view.type('What did you agree?', 'Walk ten minutes a day.\nTake the tablet with food.');
  await view.type('Whom can they call?', '555 0100');
  await companion.saved();
  const page = await PatientPage.heldUp(webside, companion, 'Hold this up for the patient');
  await page.view.see('heading', 'Who answers at Northside Clinic');
  await page.view.see('heading', english.given.part.agreed);
  await page.view.read('You spoke with Dr Day, GP.');
  await picture(page.view, 'given');
  expect(await barriers(page.view.page, 'given', WINDOW)).toEqual([]);
  // In the patient's language, but for what the clinic wrote; the companion stays in its own.
  await show(page.view, { shows: 'summary', language: 'de' });
  const { part } = (german.catalogues as { patient: typeof patient }).patient.given;
  await page.view.see('heading', part.agreed);
  await page.view.see('heading', 'Who answers at Northside Clinic');
  await page.view.read('You spoke with Dr Day, GP.');
  await view.read('You spoke with Dr Day, GP.');
  await view.read(english.given.part.agreed);
  await show(page.view, { shows: 'agreed' });
  await page.view.see('heading', english.given.part.agreed);
  await page.view.read('Take the tablet with food.');
  await picture(page.view, 'agreed');
  expect(await barriers(page.view.page, 'agreed', WINDOW)).toEqual([]);
});

test('a visit that was damaged on the disk is nothing to the patient; its kind of failure stands in Diagnostics', async ({
  webside,
}) => {
  const companion = await atFinish(webside);
  const page = await PatientPage.heldUp(webside, companion, 'Hold up the questions');
  await page.asks(english.asking.usual.heard);
  await page.view.run(async () => {
    const { heldUp } = await chrome.storage.session.get<{ heldUp: { visit: string } }>('heldUp');
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((done) => (asked.onsuccess = () => done(asked.result)));
    const database = await answer(indexedDB.open('data'));
    const records = database.transaction('records', 'readwrite').objectStore('records');
    const record = (await answer(records.get(heldUp.visit))) as { bytes: Uint8Array };
    record.bytes[40]! ^= 1;
    await answer(records.put(record));
    database.close();
  });
  await page.view.reload();
  await page.isEmpty();
  const name = () =>
    page.view.run(async () => {
      const { backgroundProblem } = await chrome.storage.local.get<{ backgroundProblem?: { name: string } }>(
        'backgroundProblem',
      );
      return backgroundProblem?.name;
    });
  await expect.poll(name).toBe('RecordDamaged');
});

test('the questions are printed in the patient’s language, with nothing else on the paper', async ({
  webside,
}) => {
  const companion = await atFinish(webside);
  const { view } = companion;
  await view.choose('Language of the questions', 'العربية');
  await view.run(() => {
    globalThis.print = () => undefined;
  });
  await view.click('button', 'Print the questions');
  const { page } = view;
  await expect(page.locator('.sheet')).toBeAttached();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.screenshot({ path: resolve(PICTURES, 'patient-sheet.png') });
  const { sheet, asking } = WORDS['العربية']!;
  const shown = await page.evaluate(() => document.body.innerText.split(/\n+/).filter(Boolean));
  const faces = [...Object.values(asking.scale), asking.ratherNot];
  const { heard, technology, kinder } = asking.usual;
  expect(shown).toEqual([sheet.title, sheet.lead, heard, ...faces, technology, ...faces, kinder]);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('.sheet').isVisible()).toBe(false);
});

test('where the clinic forbids printing, no sheet is offered', async ({ webside }) => {
  const start = await atStart(webside);
  const { view: settings } = await SettingsPage.open(webside);
  await useStandard(settings, clinicFile({ policies: { allowPrint: false } }), 'Northside Clinic');
  await settings.close();
  await start.start();
  await start.finishUnjoined();
  await start.toAsking();
  await start.view.page.waitForTimeout(500);
  await start.view.seeGone('button', 'Print the questions');
});

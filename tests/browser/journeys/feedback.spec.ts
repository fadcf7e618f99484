import type { patient } from '../../../utils/messages/en/all';
import { patient as english } from '../../../utils/messages/en/patient';
import { language } from '../../../utils/messages/ar';
import { expect, test } from './fixtures';
import type { Browser } from '../driver';
import { fillDisk, mendDisk } from '../in-page';
import { type CompanionPage, pause } from '../pages/companion';
import { PatientPage } from '../pages/patient';
import { SettingsPage } from '../pages/settings';
import { clinicFile, useStandard } from '../pages/standard';
import { VaultPage } from '../pages/vault';
import { atStart } from './whole-visit';

const { patient: arabic } = language.catalogues as { patient: typeof patient };
const { usual, scale } = arabic.asking;

/** Nothing of these may ever stand on the page for the patient. */
const PRIVATE = ['Zq-label', 'Zq-note', 'Zq-mattered', 'Standard video visit'];

/** A finished visit with private words in it. */
async function atFinish(webside: Browser): Promise<CompanionPage> {
  const companion = await atStart(webside);
  await companion.start(PRIVATE[0]);
  await companion.join();
  await companion.view.fill('Notes', PRIVATE[1]!);
  await companion.view.fill('What mattered most', PRIVATE[2]!);
  await companion.saved();
  await companion.toClosing();
  await companion.finish();
  await companion.toAsking();
  return companion;
}

async function expectNothingPrivate(page: PatientPage): Promise<void> {
  const all = JSON.stringify(await page.held());
  expect(PRIVATE.filter((word) => all.includes(word))).toEqual([]);
}

test('a patient answers in Arabic by keyboard, is thanked, and the answers stand in the visit', async ({
  webside,
}) => {
  test.setTimeout(90_000);
  const companion = await atFinish(webside);
  const { view } = companion;
  await view.choose('Language of the questions', 'العربية');
  const page = await PatientPage.heldUp(webside, companion, 'Hold up the questions', arabic);
  await page.asks(usual.heard);
  await page.view.read(arabic.asking.position(1, 3));
  expect(
    await page.view.run(() => [document.documentElement.lang.slice(0, 2), document.documentElement.dir]),
  ).toEqual(['ar', 'rtl']);
  const { steps } = await page.held();
  expect(await page.view.namesOf('radio')).toEqual([...Object.values(scale), arabic.asking.ratherNot]);
  await expectNothingPrivate(page);
  await page.view.press('5');
  await page.view.press('Enter');
  await page.asks(usual.technology);
  expect(await page.view.focused()).toBe(`h1 ${usual.technology}`);
  await page.view.press('2');
  await page.view.press('0');
  await page.view.press('Enter');
  await page.asks(usual.kinder);
  await page.tabTo(`textarea ${arabic.asking.answer}`);
  await page.view.type(arabic.asking.answer, 'أن أسمع بشكل أفضل');
  await page.tabTo(`button ${arabic.asking.finish}`);
  await page.view.press('Enter');

  await page.view.see('heading', arabic.thanks);
  const thanked = {
    title: arabic.pageTitle,
    address: '/patient.html',
    steps,
    app: `<div class="page page-patient"><main class="held held-quiet"><h1 tabindex="-1">${arabic.thanks}</h1></main></div>`,
    beside: ['DIV app'],
  };
  expect(await page.held()).toEqual(thanked);
  await page.view.reload();
  await page.view.see('heading', arabic.thanks);
  expect(await page.held()).toEqual(thanked);
  // No way back to what was answered either.
  await page.view.press('Alt+ArrowLeft');
  await page.view.press('Backspace');
  await pause(300);
  expect(await page.held()).toEqual(thanked);

  // Every other page stayed in English.
  await view.toFront();
  await view.read(usual.heard);
  await view.read('Very much');
  await view.read('Rather not say');
  await view.read('أن أسمع بشكل أفضل');
  await view.read('Answered by the patient');
  await view.see('button', 'Ask again');
  await companion.close();
  const visits = await webside.open('visits.html');
  await visits.clickNamed('button', PRIVATE[0]!);
  await visits.read('أن أسمع بشكل أفضل');
  await visits.read('Very much');
});

test('an answer can be changed, none is needed, and the clinician may press for the patient', async ({
  webside,
}) => {
  const { usual: questions, scale: faces } = english.asking;
  const companion = await atFinish(webside);
  await companion.view.click('radio', 'Five');
  await companion.view.click('checkbox', 'I press the keys for them');
  const page = await PatientPage.heldUp(webside, companion, 'Hold up the questions');
  await page.asks(questions.heard);
  await page.view.click('radio', faces[1]);
  await page.view.click('button', 'Next');
  await page.asks(questions.clear);
  await page.view.click('button', 'Next');
  await page.asks(questions.technology);
  await page.view.click('button', 'Back');
  await page.asks(questions.clear);
  await page.view.click('button', 'Back');
  await page.asks(questions.heard);
  await page.view.click('radio', faces[4]);
  for (const next of [questions.clear, questions.technology, questions.say, questions.kinder]) {
    await page.view.click('button', 'Next');
    await page.asks(next);
  }
  await page.view.click('button', 'Finish');
  await page.view.see('heading', english.thanks);
  await companion.view.toFront();
  await companion.view.read('Mostly');
  await companion.view.read('keys pressed by you');
  const shown = await companion.view.run(() => document.querySelector('.answers')?.textContent ?? '');
  expect(shown).toBe(`${questions.heard}${faces[4]}`);
});

test('locked, with no visit, or with its visit closed or thrown away, the page says one sentence and nothing else', async ({
  webside,
}) => {
  test.setTimeout(90_000);
  const companion = await atFinish(webside);
  const alone = new PatientPage(await webside.open('patient.html'));
  await alone.isEmpty();
  await alone.view.close();

  await companion.view.toFront();
  await companion.view.choose('Language of the questions', 'العربية');
  const page = await PatientPage.heldUp(webside, companion, 'Hold up the questions', arabic);
  await page.asks(usual.heard);
  await page.view.press('4');
  await page.view.press('Enter');
  await page.asks(usual.technology);
  await companion.view.toFront();
  await new VaultPage(companion.view).lock();
  await page.view.toFront();
  await page.isEmpty();
  expect(await page.view.namesOf('button')).toEqual([]);
  expect(await page.view.namesOf('textbox')).toEqual([]);

  // Unlocked elsewhere, it comes back by itself, where it was.
  await companion.view.toFront();
  await new VaultPage(companion.view).unlock();
  await companion.view.see('button', 'Close visit');
  await page.view.toFront();
  await page.asks(usual.technology);
  await page.view.press('h');
  await page.view.see('button', 'إظهار من جديد');
  expect(await page.view.run(() => [document.title, document.body.innerText.trim()])).toEqual(['–', '']);
  await pause(550);
  await page.view.press('h');
  await page.asks(usual.technology);

  await companion.view.toFront();
  await companion.close();
  await page.view.toFront();
  await page.isEmpty();

  await companion.start(PRIVATE[0]);
  await companion.finishUnjoined();
  await companion.toAsking();
  await companion.view.click('button', 'Hold up the questions');
  const again = new PatientPage(page.view);
  await again.view.toFront();
  await again.asks(english.asking.usual.heard);
  // Put aside it shows nothing, and does not come back by itself with its visit.
  await companion.view.toFront();
  await companion.view.click('button', 'Park this visit');
  await again.view.toFront();
  await again.isEmpty();
  await companion.view.toFront();
  await companion.view.click('button', '1 to finish');
  await companion.view.clickNamed('button', 'Go on with');
  await companion.toAsking();
  await again.view.toFront();
  await again.isEmpty();
  await companion.view.toFront();
  await companion.view.click('button', 'Hold up the questions');
  await again.view.toFront();
  await again.asks(english.asking.usual.heard);
  await companion.view.toFront();
  await companion.view.click('button', 'Throw this visit away');
  await again.view.toFront();
  await again.isEmpty();
});

test('before there is any vault, it says the same', async ({ webside }) => {
  await new PatientPage(await webside.open('patient.html')).isEmpty();
});

test('an answer that the disk does not take is told, stays, and is kept by another try', async ({
  webside,
}) => {
  const companion = await atFinish(webside);
  const page = await PatientPage.heldUp(webside, companion, 'Hold up the questions');
  await page.asks(english.asking.usual.heard);
  await page.view.run(fillDisk);
  await page.view.press('3');
  await page.view.hear('alert', english.asking.notKept);
  await page.view.press('Enter');
  await pause(300);
  await page.view.see('heading', english.asking.usual.heard);
  await expectNothingPrivate(page);
  await page.view.run(mendDisk);
  await page.view.click('button', 'Try again');
  await page.view.seeGone('button', 'Try again');
  await page.view.press('Enter');
  await page.asks(english.asking.usual.technology);
  await companion.view.toFront();
  await companion.view.read('Partly');
});

test('what a patient wrote last is in the visit though the page closed in the turn of the last key', async ({
  webside,
}) => {
  const { usual: questions } = english.asking;
  const companion = await atFinish(webside);
  const page = await PatientPage.heldUp(webside, companion, 'Hold up the questions');
  for (const question of [questions.heard, questions.technology]) {
    await page.asks(question);
    await page.view.press('Enter');
  }
  await page.asks(questions.kinder);
  await page.view
    .run(() => {
      const field = document.querySelector('textarea')!;
      field.focus();
      field.setRangeText('a word before the window went', 0, 0, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      window.close();
    })
    .catch(() => undefined);
  await page.view.ended();
  await companion.view.toFront();
  await companion.view.reload();
  await companion.view.click('button', 'What the patient thinks');
  await companion.view.read('a word before the window went');
});

test('a clinic asks its own questions, and holds up a survey whose address has 2,000 characters', async ({
  webside,
}) => {
  test.setTimeout(90_000);
  const start = await atStart(webside);
  const { view: settings } = await SettingsPage.open(webside);
  const address = `https://survey.example/${'v'.repeat(2_000 - 'https://survey.example/'.length)}`;
  const feedback = { url: address, questions: ['I could hear my clinician well.', 'One wish:'] };
  await useStandard(settings, clinicFile({ feedback }), 'Northside Clinic');
  await settings.close();
  await start.view.toFront();
  await start.start('own');
  await start.finishUnjoined();
  await start.toAsking();
  await start.view.read('Your clinic asks 2 questions of its own.');
  const page = await PatientPage.heldUp(webside, start, 'Hold up the questions');
  await page.asks('I could hear my clinician well.');
  await page.view.press('1');
  await page.view.press('Enter');
  await page.asks('One wish:');
  await page.view.see('textbox', english.asking.answer);

  await start.view.toFront();
  await start.view.click('button', 'Your clinic’s survey');
  await start.view.click('button', 'Copy link');
  await start.view.hear('status', 'Copied');
  expect(await webside.clipboard()).toBe(address);
  await start.view.toFront();
  await start.view.click('button', 'Hold up the code');
  await page.view.toFront();
  await page.view.see('heading', english.survey.title);
  await page.view.read(address);
  const code = await page.view.run(() => {
    const svg = document.querySelector('svg.qr')!;
    return { name: svg.getAttribute('aria-label'), size: svg.getBoundingClientRect().width };
  });
  expect(code.name).toBe(english.survey.picture);
  // 149 modules and their frame: each wide enough for a camera.
  expect(code.size).toBeGreaterThan(157 * 2.5);
});

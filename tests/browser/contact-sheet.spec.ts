import type { Page } from '@playwright/test';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { patientWordsIn } from '@/utils/messages';
import { expect, test, type ChromiumBrowser } from './fixtures';
import type { ChromiumView } from './chromium-view';
import { fillDisk, mendDisk, overflow } from './in-page';
import { cutOff, untranslated } from './measures';
import { CompanionPage } from './pages/companion';
import { PatientPage } from './pages/patient';
import { SettingsPage } from './pages/settings';
import { VaultPage } from './pages/vault';
import { VisitsPage } from './pages/visits';

/** The languages of the sheets: those that need most room, the other direction, and the stretched one. */
const LANGUAGES = ['en', 'de', 'es', 'ar', 'en-XA'] as const;
type LanguageOfSheet = (typeof LANGUAGES)[number];

/** Pictures are taken when someone is going to look at them (`npm run screenshots`): they take longer than all that is checked. */
const ARE_KEPT = process.env['KEEP_SHEETS'] === '1';
const SHEETS = resolve(import.meta.dirname, 'screenshots');
const [WIDTH, HEIGHT] = [320, 640];

/** Cut off on purpose: an excerpt of what one press shows in full. */
const EXCERPTS = '.visits-line';

/** Every text of a file of visit types. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
}

/** What stands in no catalogue: the words of the visit types and of this test, names, keys, and the day as it is written. */
function notOurs(): string[] {
  const file = resolve(import.meta.dirname, '../../utils/standard/visit-types.json');
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return [
    ...textsOf(JSON.parse(readFileSync(file, 'utf8'))),
    ...['English', 'Español', 'Deutsch', 'العربية', 'J.M.', 'Rehearsal'],
    ...['Allergic to penicillin.', 'Lives with her sister.', 'Sleeps badly since March.', 'Walk every day.'],
    ...['O', 'D', 'U', 'Q'].map((letter) => `Alt+Shift+${letter}`),
    ...['chrome://extensions/', 'shortcuts'],
    new Intl.DateTimeFormat('en-XA', day).format(),
  ];
}

/** Takes each state of a page in every language, without a reload, and says what is cut off, missing or out of place. */
class Sheets {
  readonly found: string[] = [];
  private readonly pictures: Record<LanguageOfSheet, { name: string; image: string }[]> = {
    en: [],
    de: [],
    es: [],
    ar: [],
    'en-XA': [],
  };

  async take({ page }: ChromiumView, name: string): Promise<void> {
    for (const language of LANGUAGES) {
      await speak(page, language);
      await page.setViewportSize({ width: 240, height: HEIGHT });
      await this.look(page, `${name}, ${language}, 240 px`);
      await page.setViewportSize({ width: WIDTH, height: HEIGHT });
      await this.look(page, `${name}, ${language}, ${WIDTH} px`);
      if (language === 'en-XA') this.note(`${name}, in no catalogue`, await notTranslated(page));
      if (!ARE_KEPT) continue;
      const image = await page.screenshot({ type: 'jpeg', quality: 80 });
      this.pictures[language].push({ name, image: image.toString('base64') });
    }
    await speak(page, 'en');
  }

  /** The page that is held up for a patient, which speaks their language whatever the others speak. */
  async takeHeldUp({ page }: ChromiumView): Promise<void> {
    for (const language of LANGUAGES) {
      const { words } = await patientWordsIn(language);
      const states = [
        { shows: 'questions', questions: 3, by: 'patient', since: 0, says: words.asking.usual.heard },
        { shows: 'summary', says: words.given.title },
        { shows: 'agreed', says: 'Walk every day.' },
        { shows: 'thanks', says: words.thanks },
      ];
      for (const { says, ...shown } of states) {
        await page.evaluate(
          async (wanted) => {
            const { heldUp } = await chrome.storage.session.get<{ heldUp: object }>('heldUp');
            await chrome.storage.session.set({ heldUp: { ...heldUp, ...wanted } });
          },
          { ...shown, language },
        );
        await page.getByText(says).first().waitFor();
        await page.setViewportSize({ width: WIDTH, height: HEIGHT });
        await this.look(page, `${shown.shows}, ${language}, ${WIDTH} px`);
        if (!ARE_KEPT) continue;
        const image = await page.screenshot({ type: 'jpeg', quality: 80 });
        this.pictures[language].push({ name: `held up: ${shown.shows}`, image: image.toString('base64') });
      }
    }
  }

  /** Puts all pictures of a language on one sheet. */
  async keep(webside: ChromiumBrowser): Promise<void> {
    mkdirSync(SHEETS, { recursive: true });
    const page = await webside.chromium.context.newPage();
    await page.setViewportSize({ width: 1_148, height: 800 });
    for (const language of LANGUAGES) {
      const figures = this.pictures[language].map(
        ({ name, image }) =>
          `<figure><img src="data:image/jpeg;base64,${image}" width="180"><figcaption>${name}</figcaption></figure>`,
      );
      await page.setContent(
        `<style>body{margin:8px;display:flex;flex-wrap:wrap;gap:8px;background:#999;font:11px sans-serif}figure{margin:0;inline-size:180px}</style>${figures.join('')}`,
      );
      await page.screenshot({
        path: resolve(SHEETS, `contact-sheet-${language}.jpg`),
        type: 'jpeg',
        quality: 60,
        fullPage: true,
      });
    }
    await page.close();
  }

  private async look(page: Page, where: string): Promise<void> {
    this.note(where, [...(await page.evaluate(overflow)), ...(await page.evaluate(cutOff, EXCERPTS))]);
  }

  private note(where: string, what: string[]): void {
    const isNew = (one: string) => !this.found.some((known) => known.endsWith(`: ${one}`));
    this.found.push(...what.filter(isNew).map((one) => `${where}: ${one}`));
  }
}

/** What is in no catalogue; what a part reads anew for its language has a moment to come. */
async function notTranslated(page: Page): Promise<string[]> {
  let found: string[] = [];
  for (let turn = 0; turn < 30; turn++) {
    found = await page.evaluate(untranslated, notOurs());
    if (found.length === 0) break;
    await page.waitForTimeout(100);
  }
  return found;
}

/** Unfolds all that is folded, and what comes to light with it. */
async function unfoldAll({ page }: ChromiumView): Promise<void> {
  const folded = page.locator('[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Brings a part to the upper edge, so that a picture has it. */
async function inSight({ page }: ChromiumView, fold: string): Promise<void> {
  await page.getByRole('button', { name: fold, exact: true }).evaluate((button) => button.scrollIntoView());
}

/** Takes parts one after the other, each with the others folded. */
async function unfolded(sheets: Sheets, view: ChromiumView, ...folds: string[]): Promise<void> {
  for (const fold of folds) {
    await view.click('button', fold);
    await inSight(view, fold);
    await sheets.take(view, fold);
    await view.click('button', fold);
  }
}

/** Puts a language in force in the page as it stands. */
async function speak(page: Page, language: LanguageOfSheet): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { preferences = {} } = await chrome.storage.local.get<{ preferences?: object }>('preferences');
    await chrome.storage.local.set({ preferences: { ...preferences, language: wanted } });
  }, language);
  const locale = { en: 'en-GB', 'en-XA': 'en-XA' }[language as string] ?? language;
  await page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), locale);
}

test('every page in every language: nothing cut off, nothing left out, changed without a reload', async ({
  webside,
}) => {
  test.setTimeout(240_000);
  const sheets = new Sheets();
  const first = await webside.open('sidepanel.html');
  const vault = new VaultPage(first);
  await first.see('button', 'Go on');
  await sheets.take(first, 'what it is');
  await first.click('button', 'Go on');
  await first.see('button', 'Create vault');
  await sheets.take(first, 'a vault');
  await vault.create();
  await first.see('heading', 'A second way in');
  await sheets.take(first, 'recovery code');
  await first.click('button', 'Not now');
  await sheets.take(first, 'where to put it');
  await first.click('button', 'Rehearse a visit, without a patient');
  await first.see('button', 'Join');
  await sheets.take(first, 'rehearsal');
  await first.click('button', 'Throw this visit away');
  await first.see('button', 'Take back');
  await sheets.take(first, 'thrown away');
  await vault.lock();
  await sheets.take(first, 'locked');
  await first.click('button', 'I have forgotten the passphrase');
  await sheets.take(first, 'forgotten');
  await first.click('button', 'Back to the passphrase');
  await vault.unlock();
  await first.see('button', 'Start visit');
  await sheets.take(first, 'Start');

  const companion = new CompanionPage(first);
  await companion.start('J.M.');
  await first.see('button', 'Floating window');
  await sheets.take(first, 'before joining');
  await companion.join();
  await sheets.take(first, 'quiet middle');
  await first.click('button', 'Why and say');
  await first.click('button', 'Where you are now');
  await sheets.take(first, 'why and say');
  await first.press('?');
  await first.see('heading', 'Keys');
  await sheets.take(first, 'keys');
  await first.press('Escape');
  await companion.done();
  await companion.notNeeded();
  await first.type('Notes', 'Sleeps badly since March.');
  await companion.saved();
  await first.page.evaluate(() => document.querySelector('ul')?.scrollIntoView());
  await sheets.take(first, 'list');
  const other = await webside.open('sidepanel.html');
  await companion.writeAtOnce(other);
  await other.close();
  await sheets.take(first, 'two texts');
  await first.click('button', 'Keep both');
  await companion.saved();
  await companion.toClosing();
  await sheets.take(first, 'before closing');
  await companion.finish();
  await sheets.take(first, 'finish');
  await first.click('button', 'For the patient');
  await first.type('What did you agree?', 'Walk every day.');
  await first.click('button', 'For the patient');
  await first.click('button', 'Follow-up');
  await first.click('button', 'Add follow-up');
  await first.type('What is to be done', 'Walk every day.');
  await first.click('button', 'Follow-up');
  await unfolded(sheets, first, 'For the patient', 'Follow-up', 'A minute for yourself');
  await companion.toAsking();
  await inSight(first, 'What the patient thinks');
  await sheets.take(first, 'what the patient thinks');
  const held = await PatientPage.heldUp(webside, companion, 'Hold up the questions');
  await sheets.takeHeldUp(held.view);
  await held.view.close();
  await first.run(fillDisk);
  await first.type('Notes', ' More.');
  await first.hear('alert', 'Not saved');
  await sheets.take(first, 'not saved');
  await first.run(mendDisk);
  await first.click('button', 'Try again');
  await companion.saved();
  await companion.close();
  await sheets.take(first, 'Start again');

  const visits = await webside.open('visits.html');
  await visits.see('list', 'Visits');
  await sheets.take(visits, 'Visits');
  await unfolded(sheets, visits, 'Follow-up: 1', 'Take a hand-over');
  await new VisitsPage(visits).openFilters();
  await sheets.take(visits, 'filters');
  await visits.clickNamed('button', 'J.M.');
  await visits.read('Allergic to penicillin.');
  await sheets.take(visits, 'a visit in full');
  await unfolded(sheets, visits, 'Hand over to a colleague', 'Export this visit');
  await visits.click('button', 'Delete');
  await sheets.take(visits, 'deleted');
  const settings = await SettingsPage.open(webside);
  await settings.view.see('button', 'Erase everything on this device');
  const parts = settings.view.page.locator('h1, h2');
  for (const part of await parts.all()) {
    const name = await part.innerText();
    await part.evaluate((heading) => heading.scrollIntoView());
    await sheets.take(settings.view, `Settings: ${name}`);
  }
  await unfoldAll(settings.view);
  await sheets.take(settings.view, 'Settings, unfolded');
  if (ARE_KEPT) await sheets.keep(webside);
  expect(sheets.found).toEqual([]);
});

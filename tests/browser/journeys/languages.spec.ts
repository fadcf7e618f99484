import type { visit } from '../../../utils/messages/en/all';
import { language as arabic } from '../../../utils/messages/ar';
import { expect, test } from './fixtures';
import { typeData } from '../../support/fixtures';
import { overflow } from '../in-page';
import { SettingsPage } from '../pages/settings';
import { clinicFile, useStandard } from '../pages/standard';
import { atStart } from './whole-visit';

const { visit: text } = (arabic.catalogues as { visit: typeof visit }).visit;

test('another language is there at once, in a running visit too, which is not loaded anew and loses no word', async ({
  webside,
}) => {
  const companion = await atStart(webside);
  const { view } = companion;
  await companion.start('J.M.');
  await companion.join();
  await companion.done();
  await view.type('Notes', 'Sleeps badly since March.');
  await companion.saved();
  await view.run(() => void Object.assign(globalThis, { isSamePage: true }));
  const settings = await SettingsPage.open(webside);
  await settings.view.click('radio', 'العربية');

  await view.toFront();
  await view.see('button', text.done);
  expect(await view.valueOf(text.notes)).toBe('Sleeps badly since March.');
  const page = () => {
    const { lang, dir } = document.documentElement;
    const label = document.querySelector('.next-label')!;
    const done = [...document.querySelectorAll('button')].find((one) =>
      one.classList.contains('button-main'),
    )!;
    return {
      isSamePage: 'isSamePage' in globalThis,
      lang,
      dir,
      // The item is in the language of its visit type, written its own way, where this page's lines begin.
      item: { lang: label.closest('[lang]')!.getAttribute('lang'), way: getComputedStyle(label).direction },
      isDoneAtTheRight: done.getBoundingClientRect().left > innerWidth / 3,
    };
  };
  expect(await view.run(page)).toEqual({
    isSamePage: true,
    lang: 'ar-u-nu-latn',
    dir: 'rtl',
    item: { lang: 'en', way: 'ltr' },
    isDoneAtTheRight: true,
  });
  await view.click('button', text.undo);
  const item = () => view.run(() => document.querySelector('.next-label')?.textContent);
  await expect.poll(item).toBe('Safe to start');

  const opened = await webside.open('visits.html');
  await opened.read('J.M.');
  expect(await opened.run(() => document.documentElement.dir)).toBe('rtl');
  await settings.view.toFront();
  await settings.view.click('radio', 'English');
  await view.toFront();
  await view.see('button', 'Done');
  expect(await view.run(() => [document.documentElement.dir, 'isSamePage' in globalThis])).toEqual([
    'ltr',
    true,
  ]);
});

test('a visit type in Arabic stands right in the English interface', async ({ webside }) => {
  const companion = await atStart(webside);
  const { view } = companion;
  const settings = await SettingsPage.open(webside);
  const label = 'تأكيد الهوية والمكان';
  const english = typeData();
  const items = english.items.map((item) => ({
    ...(item as { kind: string }),
    label,
    ...((item as { kind: string }).kind === 'ask' && { say: 'ما اسمك الكامل وتاريخ ميلادك؟' }),
  }));
  const type = { ...english, language: 'ar', title: 'زيارة بالفيديو', items };
  await useStandard(settings.view, clinicFile({ visitTypes: [type] }), 'Northside Clinic, version 3.');
  await view.toFront();
  await companion.start('J.M.');
  await companion.join();
  await view.click('button', 'Why and say');
  const seen = await view.run(() => {
    const label = document.querySelector('.next-label')!;
    const say = document.querySelector('.why-say')!;
    return {
      page: document.documentElement.dir,
      lang: label.closest('[lang]')!.getAttribute('lang'),
      ways: [label, say].map((one) => getComputedStyle(one).direction),
      said: say.textContent,
      term: document.querySelector('.why-part dt')!.closest('[lang]')!.getAttribute('lang'),
    };
  });
  expect(seen).toEqual({
    page: 'ltr',
    lang: 'ar',
    ways: ['rtl', 'rtl'],
    said: '«ما اسمك الكامل وتاريخ ميلادك؟»',
    term: 'en-GB',
  });
  expect(await view.run(overflow)).toEqual([]);
});

test('facts of a visit stand one after the other, whichever way each is written', async ({ webside }) => {
  const companion = await atStart(webside);
  await companion.start('J.M.');
  await companion.join();
  await companion.finish();
  await companion.close();
  const settings = await SettingsPage.open(webside);
  await settings.view.click('radio', 'العربية');
  const visits = await webside.open('visits.html');
  await visits.read('J.M.');
  const facts = await visits.run(() =>
    [...document.querySelectorAll('.visits-facts bdi')].map((fact) => {
      const { left, right } = fact.getBoundingClientRect();
      return { text: fact.textContent, left, right };
    }),
  );
  expect(facts).toHaveLength(2);
  expect(facts[0]!.text).toBe('Standard video visit');
  expect(facts[1]!.right).toBeLessThan(facts[0]!.left);
});

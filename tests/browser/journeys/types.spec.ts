import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from './fixtures';
import { overflow } from '../in-page';
import { atStart, atStartInPlace } from './whole-visit';
import { SettingsPage } from '../pages/settings';
import { VisitsPage } from '../pages/visits';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Where the pictures lie for whoever looks at them. */
const PICTURES = resolve(ROOT, 'test-results/types');
const BUILT_IN = resolve(ROOT, 'utils/standard/visit-types.json');
const { visitTypes } = JSON.parse(readFileSync(BUILT_IN, 'utf8')) as {
  visitTypes: { id: string; title: string; items: { label: string; phase: string }[] }[];
};

test.beforeAll(() => mkdirSync(PICTURES, { recursive: true }));

test('each of the twelve visit types stands whole in the quiet middle', async ({ webside }, { project }) => {
  test.setTimeout(120_000);
  const companion = await atStartInPlace(webside);
  const { view } = companion;
  expect(visitTypes).toHaveLength(12);
  for (const { id, title, items } of visitTypes) {
    await view.choose('Visit type', title);
    await companion.start();
    await companion.join();
    const first = items.find(({ phase }) => phase !== 'before')!;
    expect(await companion.next(), title).toBe(first.label);
    expect(await view.run(overflow), title).toEqual([]);
    await view.picture(resolve(PICTURES, `${project.name}-${id}.png`));
    await view.click('button', 'Park this visit');
    await view.see('button', 'Start visit');
  }
});

test('Settings and Visits with a search stand whole in a tab', async ({ webside }, { project }) => {
  const companion = await atStart(webside);
  await companion.start('J.M.');
  await companion.join();
  await companion.view.type('Notes', 'Sleeps badly since March. Wakes at three.');
  await companion.saved();
  await companion.finish();
  await companion.close();
  const settings = await SettingsPage.open(webside);
  expect(await settings.view.run(overflow)).toEqual([]);
  await settings.view.picture(resolve(PICTURES, `${project.name}-settings.png`));
  const visits = new VisitsPage(await webside.open('visits.html'));
  await visits.finds('sleeps', 1, 'Sleeps badly');
  expect(await visits.view.run(overflow)).toEqual([]);
  await visits.view.picture(resolve(PICTURES, `${project.name}-search.png`));
});

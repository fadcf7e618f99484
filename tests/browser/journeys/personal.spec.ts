import { itemData, typeData } from '../../support/fixtures';
import { expect, test } from './fixtures';
import { SettingsPage } from '../pages/settings';
import { clinicFile, useStandard } from '../pages/standard';
import { fillDisk, mendDisk, refusedPuts } from '../in-page';
import { atStart } from './whole-visit';

const SAY = 'First: where are you now?';
const ALL = { hideItems: true, addItems: true, editSay: true };
/** A clinic's file in which one item has a sentence, and one is fixed. */
function file(version: number, say: string, more: Record<string, unknown> = {}) {
  const items = typeData().items.map((item) => {
    const { id } = item as { id: string };
    if (id === 'safe') return { ...(item as object), say };
    return id === 'explain' ? { ...(item as object), fixed: true } : item;
  });
  return clinicFile({
    version,
    personalEdits: ALL,
    visitTypes: [typeData({ items: [...items, itemData('next')] })],
    ...more,
  });
}

test('own wording, a hidden item and an own one hold from the next visit on, outlive an update, and are taken back', async ({
  webside,
}) => {
  test.setTimeout(120_000);
  const companion = await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  await useStandard(view, file(3, SAY), 'Northside Clinic, version 3');
  await view.click('button', 'Test visit');
  await view.click('button', 'Yours in Test visit');
  await view.read('fixed by the standard');
  await view.seeGone('checkbox', 'Hide Label of explain: I always do it');
  await view.fill('Say in your own words: Label of safe', 'Where do I find you if we lose each other?');
  await view.click('button', 'Keep my words for Label of safe');
  await view.read('In your own words: “Label of safe”');
  await view.click('checkbox', 'Hide Label of listen: I always do it');
  await view.read('Hidden: “Label of listen”');
  await view.fill('What you read in a glance', 'x'.repeat(33));
  await view.click('button', 'Add this item');
  await view.hear('alert', 'It has 33 characters; at most 32 fit.');
  await view.fill('What you read in a glance', 'Ask about the dog');
  await view.click('button', 'Add this item');
  await view.read('1 item of your own: “Ask about the dog”');
  await useStandard(view, file(4, SAY, { owner: 'Another team' }), 'Northside Clinic, version 4');

  await companion.view.toFront();
  await companion.start();
  await companion.join();
  const shown = () => companion.view.run(() => document.body.innerText);
  expect(await companion.next()).toBe('Label of safe');
  await companion.view.click('button', 'Why and say');
  await companion.view.read('Where do I find you if we lose each other?');
  await companion.view.read('in your own words');
  expect(await shown()).toContain('Ask about the dog');
  expect(await shown()).not.toContain('Label of listen');
  expect(await shown()).toContain('Label of explain');

  await view.toFront();
  await view.click('button', 'Back to the standard’s words for Label of safe');
  await expect.poll(() => view.valueOf('Say in your own words: Label of safe')).toBe('');
  await view.click('button', 'Remove Ask about the dog');
  await view.click('checkbox', 'Hide Label of listen: I always do it');
  await view.read('As the standard has it');
  await companion.view.toFront();
  expect(await shown()).toContain('Ask about the dog');
});

test('a sentence that the standard changes too is asked about, and one’s own stays until that is answered', async ({
  webside,
}) => {
  const { view: companion } = await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  await useStandard(view, file(3, SAY), 'Northside Clinic, version 3');
  await view.click('button', 'Test visit');
  await view.click('button', 'Yours in Test visit');
  await view.fill('Say in your own words: Label of safe', 'Where do I find you?');
  await view.click('button', 'Keep my words for Label of safe');
  await view.see('button', 'Back to the standard’s words for Label of safe');
  await useStandard(
    view,
    file(4, 'Tell me where you are.', { expires: '2026-01-01' }),
    'Northside Clinic, version 4',
  );
  await view.hear('alert', 'The standard says it in other words now.');
  await companion.toFront();
  await companion.read('The standard was valid until 1 January 2026.');
  await companion.read('The standard changed what you had put in your own words (1).');
  await view.toFront();
  expect(await view.valueOf('Say in your own words: Label of safe')).toBe('Where do I find you?');
  await view.click('button', 'Go on with my words for Label of safe');
  await view.seeGone('button', 'Go on with my words for Label of safe');
  expect(await view.valueOf('Say in your own words: Label of safe')).toBe('Where do I find you?');
});

test('where the standard allows nothing, there is nothing to change', async ({ webside }) => {
  await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  await useStandard(view, clinicFile(), 'Northside Clinic, version 3');
  await view.click('button', 'Test visit');
  await view.see('checkbox', 'Offer it first at Start');
  await view.seeGone('button', 'Yours in Test visit');
});

test('on a full disk what was typed stays in its fields, and is kept once there is room', async ({
  webside,
}) => {
  await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  await useStandard(view, file(3, SAY), 'Northside Clinic, version 3');
  await view.click('button', 'Test visit');
  await view.click('button', 'Yours in Test visit');
  await view.run(fillDisk);
  await view.fill('What you read in a glance', 'Ask about the dog');
  await view.click('button', 'Add this item');
  await view.hear('alert', 'Not changed. The disk');
  expect(await view.valueOf('What you read in a glance')).toBe('Ask about the dog');
  await view.fill('Say in your own words: Label of safe', 'Where do I find you?');
  const refused = await view.run(refusedPuts);
  await view.click('button', 'Keep my words for Label of safe');
  await expect.poll(() => view.run(refusedPuts)).toBeGreaterThan(refused);
  await view.hear('alert', 'Not changed. The disk');
  await view.see('button', 'Keep my words for Label of safe');
  expect(await view.valueOf('Say in your own words: Label of safe')).toBe('Where do I find you?');
  await view.run(mendDisk);
  await view.click('button', 'Keep my words for Label of safe');
  await view.read('In your own words: “Label of safe”');
  await view.click('button', 'Add this item');
  await view.read('1 item of your own: “Ask about the dog”');
  await expect.poll(() => view.valueOf('What you read in a glance')).toBe('');
  await view.fill('Say in your own words: Label of safe', 'x'.repeat(301));
  await view.click('button', 'Keep my words for Label of safe');
  await view.hear('alert', 'It has 301 characters; at most 300 fit.');
});

test('changes that cannot be read are told at Start, and the standard stands as it is', async ({
  webside,
}) => {
  const { view: companion } = await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  await useStandard(view, file(3, SAY), 'Northside Clinic, version 3');
  const before = await view.run(recordIds);
  await view.click('button', 'Test visit');
  await view.click('button', 'Yours in Test visit');
  await view.click('checkbox', 'Hide Label of listen: I always do it');
  await view.read('Hidden: “Label of listen”');
  // One of the log's may have come meanwhile.
  const harmed = (await view.run(recordIds)).filter((id) => !before.includes(id));
  expect(harmed.length).toBeGreaterThan(0);
  for (const id of harmed) await view.run(harmRecord, id);
  await companion.toFront();
  await companion.reload();
  await companion.hear('alert', 'What you changed over the standard cannot be read');
  await companion.see('button', 'Start visit');
});

/** Runs in a page: the ids of all sealed records. */
async function recordIds(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((done) => {
    const asked = indexedDB.open('data');
    asked.onsuccess = () => done(asked.result);
  });
  const ids = await new Promise<IDBValidKey[]>((done) => {
    const asked = database.transaction('records').objectStore('records').getAllKeys();
    asked.onsuccess = () => done(asked.result);
  });
  database.close();
  return ids as string[];
}

/** Runs in a page: turns a bit of a record over. */
async function harmRecord(id: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((done) => {
    const asked = indexedDB.open('data');
    asked.onsuccess = () => done(asked.result);
  });
  const store = database.transaction('records', 'readwrite').objectStore('records');
  await new Promise<void>((done) => {
    const asked = store.get(id) as IDBRequest<{ bytes: Uint8Array }>;
    asked.onsuccess = () => {
      asked.result.bytes[0]! ^= 1;
      store.put(asked.result).onsuccess = () => done();
    };
  });
  database.close();
}

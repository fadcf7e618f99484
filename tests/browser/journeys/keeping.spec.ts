import { expect, test } from './fixtures';
import { atStart } from './whole-visit';

const NOTE = 'Sleeps badly since March, wakes at three, and worries about the stairs.';

test('a note that was overwritten is brought back; what was deleted is restored, kept, and erased for good', async ({
  webside,
}) => {
  const companion = await atStart(webside);
  const { view } = companion;
  await companion.start('A.B.');
  await companion.join();
  await view.fill('Notes', NOTE);
  await companion.saved();
  await view.paste('Notes', 'nothing');
  await companion.saved();
  await expect.poll(() => view.valueOf('Notes')).toBe('nothing');
  await companion.finish();
  await companion.close();

  const visits = await webside.open('visits.html');
  await visits.clickNamed('button', 'A.B.');
  await visits.click('button', 'Earlier states (1)');
  await visits.clickNamed('button', 'Notes, until');
  await visits.read(NOTE);
  await visits.click('button', 'Bring it back');
  await visits.hear('status', 'It stands there again.');
  await visits.see('button', 'Earlier states (2)');
  await visits.read(NOTE);
  await visits.read('Corrected after closing');

  await visits.click('button', 'Keep this one');
  await visits.read('It is kept, however old it gets.');

  await visits.click('button', 'Delete');
  await visits.hear('status', 'Deleted: A.B.');
  await visits.click('button', 'Bin');
  await visits.clickNamed('button', '30 days left');
  await visits.click('button', 'Erase now');
  await visits.read('This cannot be undone.');
  await visits.click('button', 'Leave it');
  await visits.click('button', 'Empty the bin');
  await visits.click('button', 'Erase what is in the bin');
  await visits.read('The bin is empty.');
  await visits.reload();
  await visits.read('No visits yet');
});

test('everything erased leads every window to the first start, and leaves nothing', async ({ webside }) => {
  const companion = await atStart(webside);
  await companion.start('gone');
  const settings = await webside.open('options.html');
  await settings.click('button', 'Erase everything on this device');
  await settings.hear('alert', 'Nothing was erased.');
  await settings.fill('Write “erase” to go on', 'Erase');
  await settings.click('button', 'Erase everything on this device');
  await settings.see('button', 'Skip the introduction');
  await companion.view.toFront();
  await companion.view.see('button', 'Skip the introduction');
  const left = await settings.run(async () => {
    const found: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error!);
      });
      for (const store of database.objectStoreNames) {
        const count = await new Promise<number>((done) => {
          const asked = database.transaction(store).objectStore(store).count();
          asked.onsuccess = () => done(asked.result);
        });
        if (count > 0) found.push(`${count} in ${store}`);
      }
      database.close();
    }
    return found;
  });
  expect(left).toEqual([]);
});

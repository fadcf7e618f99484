import { expect, test } from './fixtures';
import { SettingsPage } from '../pages/settings';
import { VaultPage } from '../pages/vault';
import { atStart } from './whole-visit';
import { catchFiles, caughtFiles } from '../in-page';

const events = (text: string) => text.split('\n').map((line) => line.trim());

test('the audit log tells what was done, and a wrong passphrase, and says nothing of a visit in its file', async ({
  webside,
}) => {
  test.setTimeout(120_000);
  const companion = await atStart(webside);
  await companion.start('J.M.');
  await companion.finishUnjoined();
  await companion.view.click('button', 'Copy summary');
  await companion.view.hear('status', 'Copied');
  await companion.close();
  const visits = await webside.open('visits.html');
  await visits.clickNamed('button', 'J.M.');
  await visits.see('button', 'Delete');
  const vault = new VaultPage(companion.view);
  await companion.view.toFront();
  await vault.lock();
  await vault.unlock('not this one');
  await companion.view.hear('alert', 'This passphrase does not open');
  await vault.unlock();
  await companion.view.see('button', 'Start visit');

  const { view } = await SettingsPage.open(webside);
  await view.click('button', 'Show the audit log');
  await view.see('list', 'Events');
  const lines = events(await view.textOf('list', 'Events'));
  const told = lines.filter((line) => !/\d{4}, \d\d:\d\d$/.test(line) && line !== '');
  expect(told.slice(0, 4)).toEqual([
    'Audit log read',
    'Unlocked',
    'Wrong passphrase',
    'Locked · by Lock now',
  ]);
  expect(told).toContain('Visit viewed · J.M.');
  expect(told).toContain('Copied · J.M.');
  expect(told.filter((line) => line === 'Visit changed · J.M.')).toHaveLength(1);

  await view.run(catchFiles);
  await view.choose('Event', 'Visit viewed');
  await view.hear('status', '1 event');
  await view.click('button', 'Save as CSV');
  await view.hear('status', 'Handed to the browser as webside-audit-log.csv');
  const [file] = await view.run(caughtFiles);
  expect(file?.name).toBe('webside-audit-log.csv');
  expect(file?.text).toMatch(
    /^"Time \(UTC\)","Event","Visit","Detail"\r\n"[^"]+Z","Visit viewed","[0-9a-f]{32}",""\r\n$/,
  );
});

test('a check of every record says that all is well, and of a flipped byte, which kind of record it harmed', async ({
  webside,
}) => {
  test.setTimeout(120_000);
  const companion = await atStart(webside);
  await companion.start('J.M.');
  await companion.finishUnjoined();
  await companion.close();
  const { view } = await SettingsPage.open(webside);
  await view.click('button', 'Show diagnostics');
  await view.read('Unlocked, with 1 way in');
  await view.read('No backup yet');
  await view.click('button', 'Check every record');
  await view.hear('status', 'All is well');

  await view.run(flipVisit);
  await view.click('button', 'Check every record');
  await view.hear('status', 'Not all is well');
  await view.read('1 visit does not open.');
  await view.click('button', 'Copy diagnostics');
  await view.hear('status', 'Copied.');
  const report = await webside.clipboard();
  expect(report).toContain('1 visit does not open.');
  expect(report).not.toContain('J.M.');
});

/** Runs in a page: flips a bit of the one visit on the disk: no other record is as long. */
async function flipVisit(): Promise<void> {
  const answer = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error ?? new Error('refused'));
    });
  const database = await answer(indexedDB.open('data'));
  const store = database.transaction('records', 'readwrite').objectStore('records');
  const rows = (await answer(store.getAll())) as { id: string; bytes: Uint8Array<ArrayBuffer> }[];
  const [visit] = rows.sort((one, other) => other.bytes.length - one.bytes.length);
  const bytes = Uint8Array.from(visit!.bytes);
  bytes[100]! ^= 1;
  await answer(store.put({ ...visit!, bytes }));
  database.close();
}

import type { Page } from '@playwright/test';
import { fromUtf8, openFile } from '@/utils/vault';
import { expect, test } from './fixtures';
import { atStart } from './journeys/whole-visit';
import { BACKUP_PASSPHRASE, BackupPage } from './pages/backup';
import { SettingsPage } from './pages/settings';
import { isWhole } from './pictures';

/** Looks at the whole page at 400 px. */
const look = (page: Page, name: string) =>
  isWhole(page, name, { widths: [400], height: 800, fullPage: true });

/** Nobody can press the browser's own question for a folder here: one of the page's private disk stands in for it. */
async function chooseFolder(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getDirectoryHandle('backups', { create: true });
  await new Promise<void>((done, fail) => {
    const asked = indexedDB.open('data');
    asked.onerror = () => fail(new Error('refused'));
    asked.onsuccess = () => {
      const putting = asked.result.transaction('handles', 'readwrite');
      putting.objectStore('handles').put({ id: 'backup', handle });
      putting.oncomplete = () => {
        asked.result.close();
        done();
      };
    };
  });
}

/** The names in that folder, and what lies in the first file. */
async function inFolder(): Promise<{ names: string[]; bytes: number[] }> {
  const root = await navigator.storage.getDirectory();
  const chosen = await root.getDirectoryHandle('backups');
  const [own] = await Array.fromAsync(chosen.keys());
  if (own === undefined) return { names: [], bytes: [] };
  const folder = await chosen.getDirectoryHandle(own);
  const files = await Array.fromAsync(folder.keys());
  const names = files.map((file) => `${own}/${file}`);
  if (files[0] === undefined) return { names, bytes: [] };
  const file = await (await folder.getFileHandle(files[0])).getFile();
  return { names, bytes: [...new Uint8Array(await file.arrayBuffer())] };
}

test('the day’s backup is written into the chosen folder at Start, and told in Settings', async ({
  webside,
}) => {
  test.setTimeout(180_000);
  const companion = await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  const page = webside.chromium.context.pages().find((one) => one.url().endsWith('options.html'))!;
  await view.read('Save one backup by hand first: its passphrase then seals these too.');
  await look(page, 'backup-1-first');
  const file = await new BackupPage(view).saveFirst();
  await view.see('button', 'Choose a folder');
  await view.run(chooseFolder);
  await view.reload();
  await view.read('Folder: backups');
  await view.read('Nothing was written there yet');
  await look(page, 'backup-2-saved');

  await companion.view.toFront();
  await companion.view.reload();
  await companion.view.see('button', 'Start visit');
  await expect
    .poll(async () => (await companion.view.run(inFolder)).bytes.length, { timeout: 60_000 })
    .toBeGreaterThan(100);
  const { names, bytes } = await companion.view.run(inFolder);
  expect(names).toEqual([expect.stringMatching(/^webside-[0-9a-f]{8}\/webside-backup-1\.age$/)]);
  const document = fromUtf8(await openFile(Uint8Array.from(bytes), BACKUP_PASSPHRASE));
  expect(document).toContain('"format":"webside-backup/1"');

  await view.toFront();
  await view.read('Last written there: ');
  await new BackupPage(view).open(file);
  await view.read('All of it is here already.');
  await look(page, 'backup-3-opened');
  await view.run(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('backups', { recursive: true });
  });
});

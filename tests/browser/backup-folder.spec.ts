import type { Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fromUtf8, openFile } from '@/utils/vault';
import { expect, test } from './fixtures';
import { overflow } from './in-page';
import { atStart } from './journeys/whole-visit';
import { BACKUP_PASSPHRASE, BackupPage } from './pages/backup';
import { SettingsPage } from './pages/settings';

const PICTURES = resolve(import.meta.dirname, '../../test-results/screens');

/** A picture of the part of a page with backups, light and dark; nothing may be cut off at the side. */
async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.setViewportSize({ width: 400, height: 800 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: resolve(PICTURES, `${name}-400-${colorScheme}.png`), fullPage: true });
  }
  expect(await page.evaluate(overflow), name).toEqual([]);
}

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
  await picture(page, 'backup-1-first');
  const file = await new BackupPage(view).saveFirst();
  await view.see('button', 'Choose a folder');
  await view.run(chooseFolder);
  await view.reload();
  await view.read('Folder: backups');
  await view.read('Nothing was written there yet');
  await picture(page, 'backup-2-saved');

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
  await picture(page, 'backup-3-opened');
  await view.run(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('backups', { recursive: true });
  });
});

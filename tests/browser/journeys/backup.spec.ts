import { sealFile, utf8 } from '@/utils/vault';
import { expect, test } from './fixtures';
import { BACKUP_PASSPHRASE, BackupPage } from '../pages/backup';
import { CompanionPage } from '../pages/companion';
import { SettingsPage } from '../pages/settings';
import { VaultPage } from '../pages/vault';
import { atStart } from './whole-visit';

test('a backup is saved, the browser loses everything, and the backup brings it back', async ({
  webside,
}) => {
  test.setTimeout(120_000);
  const companion = await atStart(webside);
  await companion.start('J.M.');
  await companion.join();
  await companion.view.fill('Notes', 'Sleeps badly since March. 👩🏽‍⚕️');
  await companion.saved();
  await companion.finish();
  await companion.close();
  await companion.view.close();
  const settings = await SettingsPage.open(webside);
  await settings.call('Dr Day', 'GP');
  const { view } = settings;
  await view.read('No backup was saved yet.');
  const file = await new BackupPage(view).saveFirst();
  expect(file.name).toBe('webside-backup.age');
  await view.read('Last backup: ');
  const text = Buffer.from(file.content).toString('latin1');
  expect(text).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
  expect(text).not.toContain('J.M.');

  await view.run(() => {
    // The page lets the database go, and begins again by itself.
    indexedDB.deleteDatabase('data');
  });
  await view.see('heading', 'The vault is gone');
  await view.click('button', 'Make a new vault and restore a backup');
  await new VaultPage(view).create();
  await view.see('heading', 'Restore a backup');
  const backup = new BackupPage(view);
  await backup.open(file);
  await view.read('It was made from another vault');
  await view.read('1 visit not here: will be restored');
  await view.click('button', 'Restore');
  await view.hear('status', 'Restored: 1 visit.');
  await view.click('button', 'Go on');
  await view.see('textbox', 'Your name');
  await expect.poll(() => view.valueOf('Your name')).toBe('Dr Day');
  const visits = await webside.open('visits.html');
  await visits.clickNamed('button', 'J.M.');
  await visits.read('Sleeps badly since March. 👩🏽‍⚕️');
});

test('what is no backup is told in a sentence, and a visit goes on as it was', async ({ webside }) => {
  const companion = await atStart(webside);
  await companion.start('J.M.');
  await companion.join();
  const { view } = await SettingsPage.open(webside);
  const backup = new BackupPage(view);
  const sealed = async (document: string) => ({
    name: 'webside-backup.age',
    content: await sealFile([utf8(document)], BACKUP_PASSPHRASE, { workFactor: 2 }),
  });
  const head = '{"format":"webside-backup/1"';
  for (const [content, says] of [
    ['{}', 'The file opens, but it is not a Webside backup.'],
    [`${head},"__proto__":{}}`, 'The file has names in it that no Webside backup has'],
    ['['.repeat(9_000), 'The file is nested deeper'],
    ['{"format":"webside-backup/2"}', 'This backup was made by a newer version.'],
  ] as const) {
    await backup.open(await sealed(content));
    await view.hear('alert', `Nothing was restored or changed. ${says}`);
    await view.click('button', 'Leave it');
  }
  await backup.open(await sealed('{}'), 'another passphrase');
  await view.hear('alert', 'Nothing was restored or changed. This passphrase does not open');
  await view.click('button', 'Leave it');
  await backup.open({ name: 'photo.age', content: 'GIF89a' });
  await view.hear('alert', 'Nothing was restored or changed. This is not a Webside backup');
  await view.click('button', 'Leave it');

  const shown = new CompanionPage(companion.view);
  await shown.view.toFront();
  await shown.view.fill('Notes', 'Typed on');
  await shown.saved();
});

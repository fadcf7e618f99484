import { expect, test } from './fixtures';
import { atStart } from './whole-visit';
import { CompanionPage } from '../pages/companion';
import { ProtectionPage } from '../pages/protection';
import { SettingsPage } from '../pages/settings';
import { PASSPHRASE, VaultPage } from '../pages/vault';

const NEXT = 'saddle window quiet eleven';

test('a forgotten passphrase: the recovery code opens the vault with a new one, and every word is there', async ({
  webside,
}) => {
  const companion = await atStart(webside);
  await companion.view.read('No recovery code yet');
  await companion.start('kept');
  await companion.join();
  await companion.view.type('Notes', 'before it was forgotten');
  await companion.saved();
  const settings = await SettingsPage.open(webside);
  const code = await new ProtectionPage(settings.view).makeCode(PASSPHRASE);
  await new VaultPage(settings.view).lock();

  const { view } = companion;
  await view.see('button', 'Unlock');
  await view.click('button', 'I have forgotten the passphrase');
  await view.fill('Recovery code', 'not a code');
  await view.fill('New passphrase', NEXT);
  await view.fill('Repeat new passphrase', NEXT);
  await view.click('button', 'Set the passphrase and open');
  await view.hear('alert', 'A recovery code has 26');
  await view.fill('Recovery code', code);
  await view.click('button', 'Set the passphrase and open');
  await view.see('region', 'Next item');
  expect(await view.valueOf('Notes')).toBe('before it was forgotten');

  await new VaultPage(view).lock();
  await new VaultPage(view).unlock();
  await view.hear('alert', 'This passphrase does not open the vault');
  await new VaultPage(view).unlock(NEXT);
  await view.see('region', 'Next item');
});

test('passphrase and data key are changed beside a running visit, and nothing is lost in either window', async ({
  webside,
}) => {
  const companion = await atStart(webside);
  await companion.start('kept');
  await companion.join();
  await companion.view.type('Notes', 'first');
  await companion.saved();
  const settings = await SettingsPage.open(webside);
  const protection = new ProtectionPage(settings.view);
  await protection.changePassphrase('wrong horse', NEXT);
  await settings.view.hear('alert', 'This passphrase does not open the vault');
  await settings.view.fill('Present passphrase', PASSPHRASE);
  await settings.view.click('button', 'Change passphrase');
  await settings.view.read('The passphrase is changed');
  await protection.unfold('Change the passphrase');
  await companion.view.toFront();
  await companion.view.type('Notes', ', second');
  await settings.view.toFront();
  await protection.changeKey(NEXT);

  // Both windows are loaded anew, and the old key goes once nothing needs it any more.
  await expect
    .poll(
      () =>
        settings.view
          .run(async () => {
            const kept = await chrome.storage.session.get('key');
            return 'ids' in (kept['key'] as object) && !('before' in (kept['key'] as object));
          })
          .catch(() => false),
      { timeout: 20_000 },
    )
    .toBe(true);
  await companion.view.toFront();
  await companion.view.see('region', 'Next item');
  const again = new CompanionPage(companion.view);
  await again.view.type('Notes', ', third');
  await again.saved();
  await new VaultPage(again.view).lock();
  await new VaultPage(again.view).unlock(NEXT);
  await again.view.see('region', 'Next item');
  expect(await again.view.valueOf('Notes')).toBe('first, second, third');
});

test('someone who chooses it has a vault without a passphrase, told for what it is, and can set one later', async ({
  webside,
}) => {
  const view = await webside.open('sidepanel.html');
  await view.click('button', 'Skip the introduction');
  await view.click('button', 'Without a passphrase');
  await view.read('not protected if this device is stolen');
  await view.click('button', 'Create a vault that is not protected');
  await view.see('button', 'Start visit');
  await new CompanionPage(view).start('open so far');
  const settings = await SettingsPage.open(webside);
  await settings.view.read('not protected if this device is stolen');
  await settings.view.click('button', 'Set a passphrase');
  await settings.view.fill('New passphrase', NEXT);
  await settings.view.fill('Repeat new passphrase', NEXT);
  // The heading of the part is a button of that name too.
  await settings.view.run(() =>
    [...document.querySelectorAll<HTMLButtonElement>('button[type=submit]')]
      .find((button) => button.textContent === 'Set passphrase')
      ?.click(),
  );
  await settings.view.read('Your visits lie on this device, sealed by your passphrase');
  await view.toFront();
  await new VaultPage(view).lock();
  await new VaultPage(view).unlock(NEXT);
  await view.see('button', 'Join');
});

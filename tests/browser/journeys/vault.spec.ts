import { expect, test } from './fixtures';
import { firstStart } from './whole-visit';
import { CompanionPage } from '../pages/companion';
import { PASSPHRASE, VaultPage } from '../pages/vault';

test.describe('the vault', () => {
  test('a first start refuses what is too short or not the same, and says why', async ({ webside }) => {
    const view = await webside.open('sidepanel.html');
    const vault = new VaultPage(view);
    await vault.create('short');
    await view.hear('alert', 'A passphrase has at least 8 characters');
    await vault.create(PASSPHRASE, `${PASSPHRASE}s`);
    await view.hear('alert', 'The two passphrases are not the same');
    await view.fill('Passphrase', 'password1');
    await view.read('Easy to guess');
    await view.fill('Passphrase', PASSPHRASE);
    await view.read('Strong.');
    await vault.create();
    await view.see('button', 'Start visit');
  });

  test('a passphrase can be pasted and shown', async ({ webside }) => {
    const view = await webside.open('sidepanel.html');
    await view.click('button', 'Skip the introduction');
    await view.see('button', 'Create vault');
    const kinds = () =>
      view.run(() =>
        [...document.querySelectorAll('.field input')].map((input) => input.getAttribute('type')),
      );
    expect(await kinds()).toEqual(['password', 'password']);
    await view.run(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'x');
      const field = document.querySelector('.field input')!;
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      if (!field.dispatchEvent(paste)) throw new Error('pasting was refused');
    });
    await view.click('checkbox', 'Show passphrase');
    expect(await kinds()).toEqual(['text', 'text']);
  });

  test('a wrong passphrase says so, waits a growing time, and loses nothing', async ({ webside }) => {
    const view = await webside.open('sidepanel.html');
    const companion = await firstStart(view);
    await companion.start('kept');
    const vault = new VaultPage(view);
    await vault.lock();
    for (let time = 1; time <= 3; time++) {
      await vault.unlock('wrong horse');
      await view.hear('alert', 'This passphrase does not open the vault');
      await view.see('button', 'Unlock');
    }
    await vault.unlock();
    await view.hear('alert', '1 second until the next try');
    await expect
      .poll(async () => {
        const isLocked = await view.run(() => document.body.innerText.includes('Unlock'));
        if (isLocked) await view.press('Enter');
        return isLocked;
      })
      .toBe(false);
    await view.see('button', 'Join');
  });

  test('locked, a page holds no word of a visit', async ({ webside }) => {
    const view = await webside.open('sidepanel.html');
    const companion = await firstStart(view);
    await companion.start('Canary label');
    await companion.join();
    await view.fill('Notes', 'Canary note');
    await companion.saved();
    await new VaultPage(view).lock();
    const left = await view.run(async () => ({
      html: document.documentElement.outerHTML,
      session: JSON.stringify(await chrome.storage.session.get(null)),
      local: JSON.stringify(await chrome.storage.local.get(null)),
    }));
    expect(left.html).not.toContain('Canary');
    expect(left.session).not.toContain('Canary');
    expect(Object.keys(JSON.parse(left.session) as object).sort()).toEqual([
      'lastLock',
      'lastLook',
      'visitRunning',
    ]);
    expect(left.local).not.toContain('Canary');
    const visits = await webside.open('visits.html');
    await visits.see('button', 'Unlock');
    await new VaultPage(visits).unlock();
    await visits.read('Canary label');
    // The other window opened with it: nobody has to type the passphrase twice.
    await new CompanionPage(view).view.see('region', 'Next item');
  });

  test('a browser without its own `browser` object is served by the polyfill', async ({ webside }) => {
    await webside.beforeEachPage(() => {
      Object.defineProperty(globalThis, 'browser', { value: undefined, configurable: true, writable: true });
    });
    const view = await webside.open('sidepanel.html');
    const companion = await firstStart(view);
    await companion.start();
    await new VaultPage(view).lock();
    await new VaultPage(view).unlock();
    await view.see('button', 'Join');
  });
});

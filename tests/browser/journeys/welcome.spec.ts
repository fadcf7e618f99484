import { expect, test } from './fixtures';
import type { Browser, View } from '../driver';
import { CompanionPage, pause } from '../pages/companion';
import { SettingsPage } from '../pages/settings';
import { PASSPHRASE, VaultPage } from '../pages/vault';
import { VisitsPage } from '../pages/visits';

const NEXT = 'saddle window quiet eleven';

/** The recovery code that is shown. */
function codeIn(view: View): Promise<string> {
  return view.run(() => document.querySelector('pre, .summary')?.textContent ?? '');
}

test('a first start in three screens, then a rehearsal without a patient, which ends in the bin', async ({
  webside,
}) => {
  const view = await webside.open('sidepanel.html');
  await view.see('heading', 'Beside the call, out of the way');
  await view.read('Nothing is sent');
  // A key this soon after the view came was meant for the one before, and does nothing.
  await pause(550);
  await view.press('Enter');
  await view.read('2 of 3');
  await view.fill('Passphrase', PASSPHRASE);
  await view.fill('Repeat passphrase', PASSPHRASE);
  await view.press('Enter');

  await view.see('heading', 'A second way in');
  await view.fill('Type the code from your copy', 'not the code');
  await view.click('button', 'Use this code');
  await view.hear('alert', 'That is not the code above');
  const code = await codeIn(view);
  await view.fill('Type the code from your copy', code.toLowerCase());
  await view.click('button', 'Use this code');

  await view.see('heading', 'Close to their eyes');
  await view.hear('status', 'The recovery code is set');
  await view.click('button', 'Rehearse a visit, without a patient');
  await view.see('button', 'Join');
  await view.read('A rehearsal: nobody is called.');
  const companion = new CompanionPage(view);
  await companion.join();
  await view.read('say the sentence aloud');
  await companion.done();
  await companion.toClosing();
  await view.read('It may stay open.');
  await companion.finish();
  await view.read('a rehearsal goes to the bin');
  await view.click('button', 'Close visit');
  await view.read('Thrown away, to the bin of Visits: Rehearsal');
  await view.see('button', 'Start visit');

  await companion.start('A.B.');
  await companion.join();
  expect(await view.run(() => document.body.textContent.includes('say the sentence aloud'))).toBe(false);
  const visits = new VisitsPage(await webside.open('visits.html'));
  await expect.poll(() => visits.listed()).toContain('A.B.');
  expect(await visits.listed()).not.toContain('Rehearsal');

  // The code opens the vault: it was set, and not only shown.
  await new VaultPage(view).lock();
  await view.click('button', 'I have forgotten the passphrase');
  await view.fill('Recovery code', code);
  await view.fill('New passphrase', NEXT);
  await view.fill('Repeat new passphrase', NEXT);
  await view.click('button', 'Set the passphrase and open');
  await view.see('region', 'Next item');
});

test('a rehearsal in which a patient comes is kept as a visit, and one that was taken back is one', async ({
  webside,
}) => {
  const view = await webside.open('sidepanel.html');
  const companion = new CompanionPage(view);
  const toTheEnd = async () => {
    await companion.join();
    await companion.toClosing();
    await companion.finish();
    await view.read('a rehearsal goes to the bin');
  };
  await view.click('button', 'Go on');
  await new VaultPage(view).create();
  await view.click('button', 'Not now');
  await view.click('button', 'Rehearse a visit, without a patient');
  await view.see('button', 'Join');
  await toTheEnd();
  await view.click('button', 'Close visit');
  await view.click('button', 'Take back');
  await view.see('button', 'Copy summary');
  await companion.close();
  const visits = new VisitsPage(await webside.open('visits.html'));
  await expect.poll(() => visits.listed()).toContain('Rehearsal');
});

test('the introduction can be skipped, and the way to a second way in stays open', async ({ webside }) => {
  const view = await webside.open('sidepanel.html');
  await view.click('button', 'Skip the introduction');
  await view.see('button', 'Create vault');
  await new VaultPage(view).create();
  await view.see('button', 'Start visit');
  await view.read('No recovery code yet');
});

test('“Not now” leaves the recovery code for later, and Start is one press away', async ({ webside }) => {
  const view = await webside.open('sidepanel.html');
  await view.click('button', 'Go on');
  await new VaultPage(view).create();
  await view.see('heading', 'A second way in');
  await view.click('button', 'Not now');
  await view.click('button', 'Go to Start');
  await view.see('button', 'Start visit');
  await view.read('No recovery code yet');
});

/** A first start at its second way in, with the code typed from above; and Settings in another window. */
async function atSecondWayIn(webside: Browser) {
  const view = await webside.open('sidepanel.html');
  await view.click('button', 'Go on');
  await new VaultPage(view).create();
  await view.see('heading', 'A second way in');
  const code = await codeIn(view);
  await view.fill('Type the code from your copy', code);
  const { view: settings } = await SettingsPage.open(webside);
  return { view, code, settings };
}

test('a recovery code that another window made meanwhile stays, and the first start says so', async ({
  webside,
}) => {
  const { view, code, settings } = await atSecondWayIn(webside);
  await settings.click('button', 'Recovery code');
  await settings.click('button', 'Make a recovery code');
  const other = await codeIn(settings);
  expect(other).not.toBe(code);
  await settings.fill('Type the code from your copy', other);
  await settings.fill('Present passphrase', PASSPHRASE);
  await settings.click('button', 'Use this code');
  await settings.hear('status', 'The recovery code is set.');

  await view.toFront();
  await view.click('button', 'Use this code');
  await view.hear('alert', 'Another window has made a recovery code meanwhile. It stays');
  await view.click('button', 'Go on');
  await view.see('heading', 'Close to their eyes');
  await view.click('button', 'Go to Start');
  await new VaultPage(view).lock();
  await view.click('button', 'I have forgotten the passphrase');
  await view.fill('Recovery code', other);
  await view.fill('New passphrase', NEXT);
  await view.fill('Repeat new passphrase', NEXT);
  await view.click('button', 'Set the passphrase and open');
  await view.see('button', 'Start visit');
});

test('a passphrase that another window changed meanwhile stays, and the first start says that no code was set', async ({
  webside,
}) => {
  const { view, settings } = await atSecondWayIn(webside);
  await settings.click('button', 'Change the passphrase');
  await settings.fill('Present passphrase', PASSPHRASE);
  await settings.fill('New passphrase', NEXT);
  await settings.fill('Repeat new passphrase', NEXT);
  await settings.click('button', 'Change passphrase');
  await settings.hear('status', 'The passphrase is changed.');

  await view.toFront();
  await view.click('button', 'Use this code');
  await view.hear('alert', 'Another window has changed the passphrase meanwhile. No recovery code was set');
  await view.click('button', 'Go on');
  await view.click('button', 'Go to Start');
  await view.read('No recovery code yet');
  await new VaultPage(view).lock();
  await new VaultPage(view).unlock(NEXT);
  await view.see('button', 'Start visit');
});

for (const [screen, goThere] of [
  ['second', () => Promise.resolve()],
  ['third', (view: View) => view.click('button', 'Not now')],
] as const) {
  test(`locked on its ${screen} screen, the first start is over: unlocked, Start stands there`, async ({
    webside,
  }) => {
    const { view, code, settings } = await atSecondWayIn(webside);
    await goThere(view);
    await new VaultPage(settings).lock();
    await view.toFront();
    await view.see('button', 'Unlock');
    expect(await view.run(() => document.body.textContent)).not.toContain(code);
    await new VaultPage(view).unlock();
    await view.see('button', 'Start visit');
    await view.read('No recovery code yet');
  });
}

test('a vault without a passphrase needs no second way in: its next screen is the last', async ({
  webside,
}) => {
  const view = await webside.open('sidepanel.html');
  await view.click('button', 'Go on');
  await view.click('button', 'Without a passphrase');
  await view.click('button', 'Create a vault that is not protected');
  await view.see('heading', 'Close to their eyes');
  await view.read('3 of 3');
  await view.click('button', 'Go to Start');
  await view.see('button', 'Start visit');
});

test('a first start in Settings ends in Settings, without a rehearsal', async ({ webside }) => {
  const view = await webside.open('options.html');
  await view.click('button', 'Go on');
  await new VaultPage(view).create();
  await view.see('heading', 'A second way in');
  await view.click('button', 'Not now');
  await view.see('heading', 'Close to their eyes');
  expect(await view.namesOf('button')).toEqual(['Go on']);
  await view.click('button', 'Go on');
  await view.see('textbox', 'Your role');
});

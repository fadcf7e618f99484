import type { ChromiumView } from './chromium-view';
import { barriers } from './everyone';
import { expect, test } from './fixtures';
import { atStart } from './journeys/whole-visit';
import { HandOverPage } from './pages/hand-over';
import { SettingsPage } from './pages/settings';
import { clinicFile, FIELD, nextVersion, useStandard } from './pages/standard';
import { VaultPage } from './pages/vault';
import { VisitsPage } from './pages/visits';

/** Walks on through the states of a page, and keeps what stands in someone's way in each. */
class Walk {
  readonly found: string[] = [];

  async look(view: ChromiumView, state: string): Promise<void> {
    this.found.push(...(await barriers(view.page, state)));
  }
}

/** Unfolds all that is folded, and what comes to light with it. */
async function unfoldAll({ page }: ChromiumView): Promise<void> {
  const folded = page.locator('[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}

test.describe('nothing stands in anyone’s way', () => {
  test('on the way in', async ({ webside }) => {
    test.setTimeout(120_000);
    const walk = new Walk();
    const view = await webside.open('sidepanel.html');
    const vault = new VaultPage(view);
    await view.see('button', 'Go on');
    await walk.look(view, 'first start');
    await view.click('button', 'Go on');
    await view.see('button', 'Create vault');
    await walk.look(view, 'first start, a vault');
    await unfoldAll(view);
    await vault.create('short');
    await view.hear('alert', 'A passphrase has at least 8 characters');
    await walk.look(view, 'first start, refused and unfolded');
    await vault.create();
    await view.see('heading', 'A second way in');
    await walk.look(view, 'first start, a recovery code');
    await view.click('button', 'Not now');
    await walk.look(view, 'first start, where to put it');
    await view.click('button', 'Rehearse a visit, without a patient');
    await view.read('nobody is called');
    await walk.look(view, 'rehearsal');
    await view.click('button', 'Throw this visit away');
    await view.see('button', 'Start visit');
    await vault.lock();
    await walk.look(view, 'unlock');
    await vault.unlock('wrong horse');
    await view.hear('alert', 'This passphrase does not open the vault');
    await walk.look(view, 'unlock, wrong passphrase');
    await view.click('button', 'I have forgotten the passphrase');
    await walk.look(view, 'recovery');
    await view.click('button', 'Back to the passphrase');
    await vault.unlock();
    await view.see('button', 'Start visit');
    await view.run(() => {
      // The page lets the database go, and begins again by itself.
      indexedDB.deleteDatabase('data');
    });
    await view.see('heading', 'The vault is gone');
    await walk.look(view, 'lost vault');
    await view.click('button', 'Make a new vault and restore a backup');
    await walk.look(view, 'a new vault before a restore');
    await vault.create();
    await view.see('heading', 'Restore a backup');
    await walk.look(view, 'restore first');
    expect(walk.found).toEqual([]);
  });

  test('in a visit', async ({ webside }) => {
    test.setTimeout(120_000);
    const walk = new Walk();
    const companion = await atStart(webside);
    const { view } = companion;
    await walk.look(view, 'Start');
    await companion.start('J.M., a label that is longer than most');
    await view.see('button', 'Floating window');
    await walk.look(view, 'before joining');
    await view.click('button', 'Throw this visit away');
    await view.read('Take back');
    await walk.look(view, 'thrown away');
    await view.click('button', 'Take back');
    await companion.join();
    await walk.look(view, 'quiet middle');
    await view.click('button', 'Where you are now');
    await view.press('?');
    await view.see('heading', 'Keys');
    await walk.look(view, 'keys');
    await view.press('Escape');
    await companion.done();
    await companion.notNeeded();
    await companion.saved();
    await unfoldAll(view);
    await walk.look(view, 'quiet middle, all unfolded');
    const other = await webside.open('sidepanel.html');
    await companion.writeAtOnce(other);
    await other.close();
    await walk.look(view, 'two texts');
    await view.click('button', 'Keep both');
    await companion.saved();
    await companion.toClosing();
    await walk.look(view, 'before closing');
    await companion.finish();
    await unfoldAll(view);
    await walk.look(view, 'finish');
    await view.click('button', 'Copy summary');
    await view.run(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await view.type('Notes', ' More.');
    await view.hear('alert', 'Not saved');
    await walk.look(view, 'finish, not saved');
    expect(walk.found).toEqual([]);
  });

  test('at Start with all it tells, on Visits and their bin', async ({ webside }) => {
    test.setTimeout(120_000);
    const walk = new Walk();
    const companion = await atStart(webside);
    const { view } = companion;
    const empty = await webside.open('visits.html');
    await empty.read('No visits yet');
    await walk.look(empty, 'Visits, none');
    await empty.close();
    for (const label of ['Amal', 'Amal']) {
      await companion.start(label);
      await companion.join();
      await view.fill('Notes', 'Sleeps badly since March, wakes at three.');
      await companion.saved();
      await companion.finish();
      await companion.close();
    }
    await companion.start('waits');
    await view.click('button', 'Park this visit');
    await view.see('button', 'Start visit');
    const { view: settings } = await SettingsPage.open(webside);
    await useStandard(
      settings,
      clinicFile({ notice: 'Interpreter line: 4711', expires: '2026-01-01' }),
      'Northside Clinic',
    );
    await settings.fill('Days', '30');
    await settings.click('button', 'Change');
    await settings.hear('status', 'Visits are kept for 30 days');
    await settings.close();
    await webside.clock.setFixedTime(Date.now() + 25 * 86_400_000);
    await view.reload();
    await view.see('button', '2 visits go to the bin within a week');
    await view.fill('Visit label', 'Amal');
    await view.read('Carry on from');
    await unfoldAll(view);
    await walk.look(view, 'Start, with all it tells');
    const visits = new VisitsPage(await webside.open('visits.html'));
    await visits.view.see('list', 'Visits');
    await visits.openFilters();
    await walk.look(visits.view, 'Visits');
    await visits.view.clickNamed('button', 'Amal');
    await visits.view.see('button', 'Copy summary');
    await walk.look(visits.view, 'one visit in full');
    await visits.view.click('button', 'Delete');
    await visits.view.hear('status', 'Deleted: Amal');
    await walk.look(visits.view, 'Visits, one deleted');
    await visits.finds('sleeps', 1, 'Amal');
    await walk.look(visits.view, 'Visits, search');
    await visits.search('nowhere');
    await visits.told(0);
    await walk.look(visits.view, 'Visits, nothing found');
    await visits.search('');
    await visits.view.click('button', 'Bin');
    // The one that was just deleted is still the one that is open.
    await visits.view.click('button', 'Erase now');
    await walk.look(visits.view, 'bin, before erasing');
    expect(walk.found).toEqual([]);
  });

  test('where visits leave the vault, and where one comes', async ({ webside }) => {
    test.setTimeout(300_000);
    const walk = new Walk();
    const companion = await atStart(webside);
    await companion.start('J.M., a label that is longer than most');
    await companion.join();
    await companion.view.fill('Notes', 'Sleeps badly since March, wakes at three.');
    await companion.saved();
    await companion.finish();
    await companion.close();
    const view = await webside.open('visits.html');
    await view.click('button', 'Export the 1 visit listed');
    await view.click('button', 'Prepare the file');
    await view.see('heading', 'A last look at what leaves the vault');
    await view.click('button', 'Take a hand-over');
    await walk.look(view, 'a last look, a hand-over to choose');
    await view.click('button', 'Export the 1 visit listed');
    await view.clickNamed('button', 'J.M.');
    const handing = new HandOverPage(view);
    await handing.unfold();
    await view.click('button', 'Save hand-over');
    await view.hear('alert', 'A passphrase has at least 8 characters');
    await walk.look(view, 'handing over, refused');
    const file = await handing.save();
    await walk.look(view, 'handed over');
    await view.reload();
    await view.click('button', 'Take a hand-over');
    await view.attach('Hand-over file', file);
    await walk.look(view, 'a hand-over to open');
    await handing.unlock('another passphrase');
    await view.hear('alert', 'Nothing was taken or changed');
    await walk.look(view, 'a hand-over, refused');
    await handing.unlock();
    await view.see('button', 'Take it');
    await walk.look(view, 'a hand-over to read');
    await view.click('button', 'Take it');
    await view.see('button', 'Show it');
    await walk.look(view, 'a hand-over taken');
    expect(walk.found).toEqual([]);
  });

  test('in Settings', async ({ webside }) => {
    test.setTimeout(120_000);
    const walk = new Walk();
    await atStart(webside);
    const { view } = await SettingsPage.open(webside);
    await view.see('list', 'Visit types');
    await walk.look(view, 'Settings');
    await view.attach(FIELD, clinicFile({ version: 1.5, visitTypes: [{ id: 'X' }], colour: 'blue' }));
    await view.hear('alert', 'northside.webside.json cannot be used');
    await walk.look(view, 'Settings, a bad file');
    await useStandard(view, clinicFile(), 'Northside Clinic, version 3');
    await view.attach(FIELD, nextVersion({ support: 'Help: ext. 22', expires: '2026-01-01' }));
    await view.see('button', 'Use this configuration');
    await unfoldAll(view);
    await view.see('list', 'Events');
    await walk.look(view, 'Settings, all unfolded, with the audit log');
    expect(walk.found).toEqual([]);
  });

  test('in what any page may tell above itself, and in its cover', async ({ webside }) => {
    test.setTimeout(120_000);
    const walk = new Walk();
    const companion = await atStart(webside);
    const { view } = companion;
    await companion.start('J.M.');
    await companion.join();
    // By itself it would lock while someone looks.
    await view.run(() => chrome.storage.session.set({ lockWarning: Date.now() + 600_000 }));
    await view.hear('alert', 'Webside locks at ');
    await walk.look(view, 'about to lock');
    await view.click('button', 'Stay unlocked');
    await expect.poll(() => view.run(() => document.body.innerText)).not.toContain('Webside locks at');
    await view.run(() => void Promise.reject(new RangeError('nobody has heard of it')));
    await view.hear('alert', 'Something went wrong that Webside has no words for (RangeError)');
    await walk.look(view, 'a mishap');
    await view.click('button', 'Close this message');
    await view.press('h');
    await view.see('button', 'Show again');
    await walk.look(view, 'hidden');
    expect(walk.found).toEqual([]);
  });

  test('in the earlier states of a text', async ({ webside }) => {
    test.setTimeout(120_000);
    const walk = new Walk();
    const companion = await atStart(webside);
    await companion.start('A.B.');
    await companion.join();
    for (const text of ['Sleeps badly since March, wakes at three.', 'nothing']) {
      await companion.view.paste('Notes', text);
      await companion.saved();
    }
    await companion.finish();
    await companion.close();
    const visits = await webside.open('visits.html');
    await visits.clickNamed('button', 'A.B.');
    await visits.click('button', 'Earlier states (1)');
    await visits.clickNamed('button', 'Notes, until');
    await visits.read('Sleeps badly since March');
    await walk.look(visits, 'earlier states');
    expect(walk.found).toEqual([]);
  });
});

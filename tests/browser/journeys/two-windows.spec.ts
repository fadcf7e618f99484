import { expect, test } from './fixtures';
import { atStartInPlace } from './whole-visit';
import { CompanionPage } from '../pages/companion';

test.describe('two windows on one visit', () => {
  test('marks and notes of both survive, and both show the same', async ({ webside }) => {
    const panel = await atStartInPlace(webside);
    await panel.start('two windows');
    await panel.join();
    const tab = new CompanionPage(await webside.open('sidepanel.html'));
    await tab.view.see('region', 'Next item');

    await panel.view.click('checkbox', 'Whole list first');
    await tab.view.click('checkbox', 'Decide together');
    await panel.view.type('Notes', 'From the panel. ');
    await panel.saved();
    await tab.view.fill('What mattered most', 'From the tab');
    await tab.saved();

    for (const { view } of [panel, tab]) {
      await expect.poll(() => view.isChecked('Whole list first')).toBe(true);
      await expect.poll(() => view.isChecked('Decide together')).toBe(true);
      await expect.poll(() => view.valueOf('Notes')).toBe('From the panel. ');
      await expect.poll(() => view.valueOf('What mattered most')).toBe('From the tab');
    }
  });

  test('two texts in one field at once are both kept, shown, and settled', async ({ webside }) => {
    const panel = await atStartInPlace(webside);
    await panel.start();
    await panel.join();
    const tab = new CompanionPage(await webside.open('sidepanel.html'));
    await tab.view.see('region', 'Next item');

    // In the same moment, before either window can hear of the other.
    await Promise.all([
      panel.view.fill('Notes', 'allergic to penicillin'),
      tab.view.fill('Notes', 'lives with her sister'),
    ]);
    await tab.view.read('Two windows wrote here at once');
    await panel.view.read('Two windows wrote here at once');
    await panel.view.type('Notes', ', since 2019');
    await panel.saved();
    // What the other window wrote on comes first: this one settles what it has seen.
    await tab.view.read('allergic to penicillin, since 2019');
    await tab.view.click('button', 'Keep both');
    await tab.saved();

    for (const { view } of [panel, tab]) {
      await expect.poll(() => view.valueOf('Notes')).toContain('allergic to penicillin, since 2019');
      await expect.poll(() => view.valueOf('Notes')).toContain('lives with her sister');
    }
  });

  test('a visit started in one window comes to the front in the other', async ({ webside }) => {
    const panel = await atStartInPlace(webside);
    const tab = await webside.open('sidepanel.html');
    await tab.see('button', 'Start visit');
    await panel.start();
    await tab.see('button', 'Join');
  });

  test('locking in one window locks both, and what was typed in the other is kept', async ({ webside }) => {
    const panel = await atStartInPlace(webside);
    await panel.start();
    await panel.join();
    const tab = await webside.open('sidepanel.html');
    await tab.see('region', 'Next item');
    await panel.view.fill('Notes', 'typed just before the lock');
    await tab.click('button', 'Lock now');
    await tab.see('button', 'Unlock');
    await panel.view.see('button', 'Unlock');
    await panel.view.fill('Passphrase', 'orchard lantern pebble tuesday');
    await panel.view.press('Enter');
    await expect.poll(() => panel.view.valueOf('Notes')).toBe('typed just before the lock');
    await tab.see('region', 'Next item');
  });
});

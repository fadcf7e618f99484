import { expect, test } from './fixtures';
import { AFTER_JOINING, atStart } from './whole-visit';
import type { View } from '../driver';
import { CompanionPage, pause } from '../pages/companion';
import { PASSPHRASE } from '../pages/vault';

/** Walks with Tab until the focus is where it should be; there must be a way within `steps`. */
async function tabTo(view: View, target: string, steps = 40): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < steps; step++) {
    const here = await view.focused();
    if (here === target) return;
    seen.push(here);
    await view.press('Tab');
  }
  throw new Error(`no way by Tab to "${target}"; passed ${seen.join(' → ')}`);
}

async function typeKeys(view: View, text: string): Promise<void> {
  for (const key of text) await view.press(key === ' ' ? 'Space' : key);
}

test('a whole visit by keyboard alone, in the real side panel', async ({ webside }) => {
  const view = await webside.openCompanion();
  // What goes on has the focus already, and then the first field: nothing to look for.
  await view.see('button', 'Skip the introduction');
  await expect.poll(() => view.focused()).toBe('button Go on');
  await pause(550);
  await view.press('Enter');
  await view.see('button', 'Create vault');
  await expect.poll(() => view.focused()).toBe('input Passphrase');
  await typeKeys(view, PASSPHRASE);
  await view.press('Tab');
  expect(await view.focused()).toBe('input Repeat passphrase');
  await typeKeys(view, PASSPHRASE);
  await view.press('Enter');
  await view.see('heading', 'A second way in');
  await tabTo(view, 'button Not now');
  await view.press('Enter');
  await tabTo(view, 'button Go to Start');
  await view.press('Enter');

  await view.see('button', 'Start visit');
  await tabTo(view, 'input Visit label');
  await typeKeys(view, 'KB');
  await view.press('Enter');
  await view.see('button', 'Join');
  await tabTo(view, 'input Clear the last visit');
  await view.press('Space');
  await tabTo(view, 'button Join');
  // A key this soon after the view came was meant for the one before, and does nothing.
  await pause(550);
  await view.press('Enter');

  const companion = new CompanionPage(view);
  await view.see('region', 'Next item');
  await tabTo(view, 'button Done');
  for (const label of AFTER_JOINING) {
    // The focus stays on Done while the items pass: one key a mark.
    expect(await view.focused()).toBe('button Done');
    expect(await companion.next()).toBe(label);
    await pause(550);
    await view.press('Enter');
    await expect.poll(() => companion.next()).not.toBe(label);
  }
  await tabTo(view, 'textarea Notes');
  await typeKeys(view, 'by hand');
  await companion.saved();

  await view.press('Escape');
  await tabTo(view, 'button Finish visit');
  await view.press('Enter');
  await view.see('button', 'Copy summary');
  await tabTo(view, 'button Copy summary');
  await view.press('Enter');
  await view.hear('status', 'Copied');
  await tabTo(view, 'button Close visit');
  await view.press('Enter');
  await view.see('button', 'Start visit');
});

test('Ctrl+Z takes back the last mark, and in a text field it stays the field’s own', async ({ webside }) => {
  const companion = await atStart(webside);
  const { view } = companion;
  await companion.start();
  await companion.join();
  await view.click('checkbox', 'Hear it back');
  expect(await view.isChecked('Hear it back')).toBe(true);
  await view.type('Notes', 'x');
  await view.press('Control+z');
  await expect.poll(() => view.valueOf('Notes')).toBe('');
  expect(await view.isChecked('Hear it back')).toBe(true);
  await view.click('button', 'Why and say');
  await view.press('Control+z');
  await expect.poll(() => view.isChecked('Hear it back')).toBe(false);
});

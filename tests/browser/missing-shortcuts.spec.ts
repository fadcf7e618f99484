import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { barriers } from './everyone';
import { expect, test as base } from './fixtures';
import { firstStart } from './journeys/whole-visit';

/** Another extension that was there first, and has taken the key for undo. */
const test = base.extend<{ other: string }>({
  other: async ({}, use, info) => {
    const folder = info.outputPath('other-extension');
    mkdirSync(folder, { recursive: true });
    const manifest = {
      manifest_version: 3,
      name: 'Another extension',
      version: '1',
      commands: { taken: { suggested_key: { default: 'Alt+Shift+U' }, description: 'Something else' } },
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await use(folder);
  },
  launch: async ({ other }, use) => use({ extraArgs: [`--load-extension=${other}`] }),
});

test('a shortcut without a key is told at Start, with how to set it, until someone has read it', async ({
  webside,
}) => {
  const view = await webside.open('sidepanel.html');
  const companion = await firstStart(view);
  await view.click('button', '1 shortcut has no key');
  await view.read('No key yet for: Undo the last step.');
  await view.read('chrome://extensions/shortcuts');
  expect(await barriers(view.page, 'a shortcut without a key')).toEqual([]);
  await companion.start();
  await companion.join();
  const during = await view.page.locator('body').innerText();
  expect(during).not.toContain('has no key');

  await view.click('button', 'Park this visit');
  await view.click('button', '1 shortcut has no key');
  await view.read('No key yet for: Undo the last step.');
  await view.click('button', 'Close this message');
  await expect.poll(() => view.page.locator('body').innerText()).not.toContain('has no key');
  await view.reload();
  await view.see('button', 'Start visit');
  await view.page.waitForTimeout(500);
  expect(await view.page.locator('body').innerText()).not.toContain('has no key');
});

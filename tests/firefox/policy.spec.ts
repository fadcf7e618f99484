import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { realpathSync } from 'node:fs';
import { atStart } from '../browser/journeys/whole-visit';
import { SettingsPage } from '../browser/pages/settings';
import { clinicFile } from '../browser/pages/standard';
import { findFirefox } from '../support/browser-paths.mjs';
import { canOverlay, overlaid } from '../support/overlay';
import { writePolicyFiles } from '../support/policy-files';
import { expect, test as base } from './fixtures';

/** Where Debian's Firefox looks for its administrator's file. */
const PLACE = join(dirname(realpathSync(findFirefox() ?? '/')), 'distribution');

const test = base.extend({
  launch: async ({}, use, info) => {
    const folder = info.outputPath('distribution');
    mkdirSync(folder, { recursive: true });
    const written = writePolicyFiles(String(clinicFile().content), info.outputPath('written'));
    copyFileSync(join(written, 'policies.json'), join(folder, 'policies.json'));
    await use({ program: overlaid(findFirefox() ?? '', folder, PLACE, info.outputPath('firefox')) });
  },
});
test.skip(
  !canOverlay(PLACE),
  'A policy file for one browser alone needs Linux, root and Firefox’s own folder.',
);

test('a real policies.json: the clinic’s types are there from the first Start on, and nobody replaces them', async ({
  webside,
}) => {
  const companion = await atStart(webside);
  const offered = () =>
    companion.view.run(() => [...document.querySelectorAll('option')].map(({ text }) => text));
  await expect.poll(offered).toEqual(['Test visit']);
  const { view } = await SettingsPage.open(webside);
  await view.read('Set by your administrator');
  await view.read('Northside Clinic');
  const fields = await view.run(() =>
    [...document.querySelectorAll('label')].map(({ textContent }) => textContent),
  );
  expect(fields).toContain('Backup file');
  expect(fields).not.toContain('Configuration file');
});

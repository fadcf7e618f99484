import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../support/browser-paths.mjs';
import { canOverlay, overlaid } from '../support/overlay';
import { writePolicyFiles } from '../support/policy-files';
import type { View } from './driver';
import { expect, test as base } from './fixtures';
import { atStart } from './journeys/whole-visit';
import { SettingsPage } from './pages/settings';
import { clinicFile, nextVersion } from './pages/standard';
import { VaultPage } from './pages/vault';

/** Where Debian's Chromium looks for its administrator's files. */
const PLACE = '/etc/chromium';
/** Chromium reads a changed file once it has rested for 5 s; Webside has 5 s after that. */
const LIVE = 12_000;
/** A policy that has gone is believed once it has stayed away for 20 s. */
const GONE = 40_000;

/** A browser with a folder of its own for its administrator's file. */
const test = base.extend<{ policies: string }>({
  policies: async ({}, use, info) => {
    const folder = info.outputPath('etc');
    mkdirSync(join(folder, 'policies/managed'), { recursive: true });
    await use(folder);
  },
  launch: async ({ policies }, use, info) => {
    const program = overlaid(findBrowser() ?? '', policies, PLACE, info.outputPath('chromium'));
    await use({ program });
  },
});
test.skip(!canOverlay(PLACE), 'A policy file for one browser alone needs Linux, root and Debian’s Chromium.');

const text = (view: View) => view.run(() => document.body.innerText);

test('a real policy file: set, changed in a visit, broken, lost on its way, and removed', async ({
  webside,
  policies,
}, info) => {
  test.setTimeout(180_000);
  const file = join(policies, 'policies/managed/webside.json');
  const id = webside.chromium.extensionId;
  const set = (policy: object) =>
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  const companion = await atStart(webside);
  await companion.view.fill('Visit label', 'half');
  const { view } = await SettingsPage.open(webside);
  const within = (time: number, words: string) =>
    expect.poll(() => text(view), { timeout: time, intervals: [100] }).toContain(words);

  // The file as our own command writes it for this system, but for the entry that has Webside installed: the browser
  // would take the unpacked one away and ask the store for it.
  const written = writePolicyFiles(String(clinicFile().content), info.outputPath('written'));
  const { ExtensionInstallForcelist: entry, ...rest } = JSON.parse(
    readFileSync(join(written, 'webside-chromium-linux.json'), 'utf8'),
  ) as { ExtensionInstallForcelist: string[] };
  expect(entry).toEqual([expect.stringContaining(id)]);
  writeFileSync(file, JSON.stringify(rest));
  await within(LIVE, 'Set by your administrator');
  await view.read('Northside Clinic');
  // Enforced, it leaves no place for a file.
  await view.read('No file can take its place');
  expect(await view.page.getByLabel('Configuration file').count()).toBe(0);
  await companion.view.toFront();
  expect(await companion.view.valueOf('Visit label')).toBe('half');
  await companion.start();
  await companion.join();
  expect(await companion.next()).toBe('Label of safe');
  await companion.view.type('Notes', 'Sleeps');

  set({ config: nextVersion().content, configMode: 'default', retentionDays: 5_000, allowPrint: false });
  await within(LIVE, 'Version 4');
  await view.read('retentionDays');
  await companion.view.toFront();
  await companion.view.type('Notes', ' badly');
  await companion.saved();
  expect(await companion.view.valueOf('Notes')).toBe('Sleeps badly');
  expect(await text(companion.view)).toContain('Label of write-up');

  set({ config: '{"format": "webside-clinic-config/1",}' });
  await within(LIVE, 'A comma stands before “}”');
  expect(await text(view)).toContain('Version 4');
  set({ configMode: 'enforce' });
  await within(LIVE, 'did not arrive');
  expect(await text(view)).toContain('Version 4');
  rmSync(file);
  await within(GONE, 'Built into Webside');
  await companion.view.toFront();
  expect(await companion.view.valueOf('Notes')).toBe('Sleeps badly');
});

test('a policy that wants no introduction: the first start asks for a passphrase at once, and rehearses nothing', async ({
  webside,
  policies,
}) => {
  const view = await webside.open('sidepanel.html');
  await view.see('button', 'Skip the introduction');
  const policy = { '3rdparty': { extensions: { [webside.chromium.extensionId]: { showWelcome: false } } } };
  writeFileSync(join(policies, 'policies/managed/webside.json'), JSON.stringify(policy));
  const arrived = () => view.run(() => chrome.storage.managed.get<object>(['showWelcome']));
  await expect.poll(arrived, { timeout: LIVE }).toEqual({ showWelcome: false });
  // At once, and in a browser in which no page of Webside has seen the policy before.
  await view.see('button', 'Create vault');
  await view.run(() => chrome.storage.local.clear());
  await view.reload();
  await view.see('button', 'Create vault');
  await view.seeGone('button', 'Skip the introduction');
  await new VaultPage(view).create();
  await view.see('button', 'Start visit');
});

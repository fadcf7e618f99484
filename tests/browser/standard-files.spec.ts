import { readFileSync, writeFileSync } from 'node:fs';
import { IDS } from '@/utils/standard';
import { expect, test } from './fixtures';
import { atStart } from './journeys/whole-visit';
import { SettingsPage } from './pages/settings';
import { clinicFile, useStandard } from './pages/standard';

const MARKUP = '<img src=x onerror=alert(1)>';

test('the files for an administrator are saved, and carry the standard in force', async ({ webside }) => {
  await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  await useStandard(view, clinicFile(), 'Northside Clinic, version 3');
  const page = webside.chromium.context.pages().find((one) => one.url().endsWith('options.html'))!;
  await view.click('button', 'Files for your administrator');
  await view.click('radio', 'A clinician may use another file, and it is shown as changed');
  const save = async (name: string) => {
    const coming = page.waitForEvent('download');
    await view.click('button', `Save ${name}`);
    const download = await coming;
    expect(download.suggestedFilename()).toBe(name);
    return readFileSync(await download.path());
  };
  const linux = JSON.parse((await save('webside-chromium-linux.json')).toString('utf8')) as {
    '3rdparty': { extensions: Record<string, { config: string; configMode: string }> };
  };
  const given = linux['3rdparty'].extensions[webside.chromium.extensionId]!;
  expect(given.configMode).toBe('default');
  expect(JSON.parse(given.config)).toMatchObject({ id: 'northside-clinic', version: 3 });
  const registry = await save('webside-edge-windows.reg');
  expect([...registry.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(registry.toString('utf16le')).toContain(IDS.edge);
});

test('a visit type and the whole standard are printed, and nothing else of the page', async ({ webside }) => {
  await atStart(webside);
  await webside.beforeEachPage(() => {
    globalThis.print = () => {
      Object.assign(globalThis, { printed: (Number((globalThis as { printed?: number }).printed) || 0) + 1 });
    };
  });
  const { view } = await SettingsPage.open(webside);
  await view.attach('Configuration file', clinicFile({ name: MARKUP }));
  await view.click('button', 'Use this configuration');
  await view.hear('status', `In force now: ${MARKUP}`);
  const options = webside.chromium.context.pages().find((one) => one.url().endsWith('options.html'))!;
  const paper = async () => {
    await options.emulateMedia({ media: 'print' });
    const text = await view.run(() => document.body.innerText);
    await options.emulateMedia({ media: 'screen' });
    await view.run(() => dispatchEvent(new Event('afterprint')));
    return text;
  };
  await view.click('button', 'Print the whole standard');
  await expect.poll(() => view.run(() => (globalThis as { printed?: number }).printed)).toBe(1);
  const whole = await paper();
  expect(whole).toContain(`${MARKUP} (northside-clinic)`);
  for (const text of ['Version 3', 'Test visit', 'Label of safe', 'Approved by'])
    expect(whole).toContain(text);
  for (const text of ['Settings', 'Your name', 'Configuration file']) expect(whole).not.toContain(text);
  expect(await view.run(() => document.images.length)).toBe(0);
  expect(await view.run(() => document.querySelector('.sheet'))).toBeNull();
  await view.click('button', 'Test visit');
  await view.click('button', 'Print this visit type');
  await expect.poll(() => view.run(() => (globalThis as { printed?: number }).printed)).toBe(2);
  expect(await paper()).toContain('Label of safe');
});

test('a file dropped on the field is read; one that misses it changes nothing and takes no page away', async ({
  webside,
}, info) => {
  await atStart(webside);
  const { view } = await SettingsPage.open(webside);
  const { name, content } = clinicFile();
  const path = info.outputPath(name);
  writeFileSync(path, content);
  const session = await view.page.context().newCDPSession(view.page);
  const drop = async (x: number, y: number) => {
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
    }
  };
  const field = view.page.getByLabel('Configuration file');
  await field.scrollIntoViewIfNeeded();
  const box = (await field.boundingBox())!;
  await drop(box.x + box.width / 2, box.y - 60);
  await drop(box.x + box.width / 2, box.y + box.height / 2);
  await view.click('button', 'Use this configuration');
  await view.hear('status', 'In force now: Northside Clinic, version 3');
});

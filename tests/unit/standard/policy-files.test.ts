import plist from 'plist';
import { describe, expect, it } from 'vitest';
import { checkConfiguration, policyFiles, STORES, type Deployment, type PolicyFile } from '@/utils/standard';
import { configurationData, itemData, TODAY, typeData } from '../../support/fixtures';

/** Words that every format has to escape in its own way. */
const HARD = 'Back\\slash "quoted" <b>&amp; مرحبا 🫀 ; [x] \u0001 \ufffe';
const DEPLOYMENT: Deployment = {
  configuration: checkConfiguration(
    configurationData({
      notice: HARD,
      name: HARD,
      visitTypes: [
        typeData({ items: [...(typeData().items as object[]).slice(1), itemData('hard', { why: HARD })] }),
      ],
    }),
    TODAY,
  ).configuration!,
  mode: 'default',
  ids: { chrome: 'a'.repeat(32), edge: 'b'.repeat(32), firefox: '{6f1d2c0e-5a0b-4a57-9a63-b0d6a1f7c3e4}' },
  updates: { ...STORES, firefox: 'https://addons.example/webside.xpi' },
};
const files = policyFiles(DEPLOYMENT);
const file = (name: string): PolicyFile => files.find((each) => each.name === name)!;

/** What reached the extension: the text of `config`, read again, and the mode. */
function arrived(values: Record<string, unknown> | undefined) {
  return { configuration: JSON.parse(String(values?.['config'])) as unknown, mode: values?.['configMode'] };
}
const expected = {
  configuration: JSON.parse(JSON.stringify(DEPLOYMENT.configuration)) as unknown,
  mode: 'default',
};

/** The registry's own text format: sections, and string values with two escapes. */
function readRegistry(text: string): Record<string, Record<string, string>> {
  const sections: Record<string, Record<string, string>> = {};
  let section = '';
  const [head, ...lines] = text.split('\r\n');
  expect(head).toBe('Windows Registry Editor Version 5.00');
  for (const line of lines.filter(Boolean)) {
    const key = /^\[(.*)\]$/.exec(line)?.[1];
    const value = /^"((?:[^"\\]|\\.)*)"="((?:[^"\\]|\\.)*)"$/.exec(line);
    if (key !== undefined) sections[(section = key)] = {};
    else if (value) sections[section]![value[1]!] = value[2]!.replace(/\\(.)/g, '$1');
    else throw new Error(`no registry line: ${line}`);
  }
  return sections;
}

describe('each policy file, read by someone else, says the same', () => {
  it.each([
    ['chrome', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome'],
    ['edge', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge'],
  ] as const)('the registry text for %s on Windows', (browser, root) => {
    const registry = readRegistry(file(`webside-${browser}-windows.reg`).text);
    const id = DEPLOYMENT.ids[browser];
    expect(arrived(registry[`${root}\\3rdparty\\extensions\\${id}\\policy`])).toEqual(expected);
    const list = Object.entries(registry[`${root}\\ExtensionInstallForcelist`]!);
    expect(list.map(([, entry]) => entry)).toEqual([`${id};${DEPLOYMENT.updates[browser]}`]);
    // An organisation's own entries count from 1, and must not be overwritten.
    expect(Number(list[0]![0])).toBeGreaterThan(10_000);
  });

  it('the configuration profile for macOS, for three browsers', () => {
    const profile = plist.parse(file('webside-macos.mobileconfig').text) as unknown as {
      PayloadType: string;
      PayloadDisplayName: string;
      PayloadContent: Record<string, unknown>[];
    };
    const payload = (domain: string) => profile.PayloadContent.find((each) => each['PayloadType'] === domain);
    const { ids, updates } = DEPLOYMENT;
    expect(profile.PayloadType).toBe('Configuration');
    expect(profile.PayloadDisplayName).toContain('مرحبا 🫀');
    expect(arrived(payload(`com.google.Chrome.extensions.${ids.chrome}`))).toEqual(expected);
    expect(arrived(payload(`com.microsoft.Edge.extensions.${ids.edge}`))).toEqual(expected);
    expect(payload('com.google.Chrome')?.['ExtensionInstallForcelist']).toEqual([
      `${ids.chrome};${updates.chrome}`,
    ]);
    const firefox = payload('org.mozilla.firefox') as { '3rdparty': { Extensions: Record<string, never> } };
    expect(arrived(firefox['3rdparty'].Extensions[ids.firefox])).toEqual(expected);
    const uuids = profile.PayloadContent.map((each) => each['PayloadUUID']);
    expect(new Set(uuids).size).toBe(5);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/);
  });

  it.each(['chrome', 'chromium', 'edge'] as const)('the managed policy for %s on Linux', (browser) => {
    const policy = JSON.parse(file(`webside-${browser}-linux.json`).text) as {
      '3rdparty': { extensions: Record<string, Record<string, unknown>> };
      ExtensionInstallForcelist: string[];
    };
    const id = DEPLOYMENT.ids[browser === 'edge' ? 'edge' : 'chrome'];
    expect(arrived(policy['3rdparty'].extensions[id])).toEqual(expected);
    expect(policy.ExtensionInstallForcelist[0]).toMatch(new RegExp(`^${id};https://`));
  });

  it('policies.json for Firefox', () => {
    const { policies } = JSON.parse(file('policies.json').text) as {
      policies: {
        '3rdparty': { Extensions: Record<string, Record<string, unknown>> };
        ExtensionSettings: Record<string, unknown>;
      };
    };
    expect(arrived(policies['3rdparty'].Extensions[DEPLOYMENT.ids.firefox])).toEqual(expected);
    expect(policies.ExtensionSettings[DEPLOYMENT.ids.firefox]).toEqual({
      installation_mode: 'force_installed',
      install_url: 'https://addons.example/webside.xpi',
    });
  });
});

it('the same configuration gives the same files, byte for byte', () => {
  expect(policyFiles(DEPLOYMENT)).toEqual(files);
});

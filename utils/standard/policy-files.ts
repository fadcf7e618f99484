import type { Configuration } from './schema';
import type { Mode } from './sources';

/** Everything that a policy file carries to the browsers. */
export interface Deployment {
  configuration: Configuration;
  mode: Mode;
  /** The ids under which each browser knows the extension. */
  ids: { chrome: string; edge: string; firefox: string };
  /** Where each browser gets the extension from; an administrator may have a place of their own. */
  updates: { chrome: string; edge: string; firefox: string };
}

/** One file for an administrator: its name, its text, and where it goes. */
export interface PolicyFile {
  name: string;
  text: string;
  /** The path on the machine, or the name of the place, that it goes to. */
  place: string;
}

const VALUE = 'config';
const CHROME_STORE = 'https://clients2.google.com/service/update2/crx';
const EDGE_STORE = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';

/** The id that the public key in the manifest gives every unpacked build; a store may give another. */
const UNPACKED = 'jfpbgiecnfeingalobakckeojgnhknfg';
/** The ids under which the builds are known; Firefox's is the same on every machine. */
export const IDS = {
  chrome: UNPACKED,
  edge: UNPACKED,
  firefox: '{6f1d2c0e-5a0b-4a57-9a63-b0d6a1f7c3e4}',
};

/** Where the stores hand out extensions from; Firefox's by the add-on's id. */
export const STORES = {
  chrome: CHROME_STORE,
  edge: EDGE_STORE,
  firefox: (id: string) =>
    `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(id)}/latest.xpi`,
};

/** The configuration as one line of JSON: what every policy system can carry unharmed. */
function configText({ configuration }: Deployment): string {
  // XML has no way to write these two; JSON has.
  return JSON.stringify(configuration).replace(
    /[\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
  );
}

/** Every file that deploys a configuration, one for each system and browser. */
export function policyFiles(deployment: Deployment): PolicyFile[] {
  return [
    registryFile(deployment, 'chrome'),
    registryFile(deployment, 'edge'),
    profileFile(deployment),
    linuxFile(deployment, 'chrome'),
    linuxFile(deployment, 'chromium'),
    linuxFile(deployment, 'edge'),
    firefoxFile(deployment),
  ];
}

/** The list's entries have numbers; a high one overwrites none that an administrator counted from 1. */
const FORCELIST_ENTRY = 900_001;

/** Windows registry text (Version 5.00), UTF-16 little endian with a byte order mark when it is written. */
function registryFile(deployment: Deployment, browser: 'chrome' | 'edge'): PolicyFile {
  const vendor = browser === 'chrome' ? 'Google\\Chrome' : 'Microsoft\\Edge';
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}`;
  const id = deployment.ids[browser];
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[${root}\\ExtensionInstallForcelist]`,
    `"${FORCELIST_ENTRY}"=${quoted(`${id};${deployment.updates[browser]}`)}`,
    '',
    `[${root}\\3rdparty\\extensions\\${id}\\policy]`,
    `"${VALUE}"=${quoted(configText(deployment))}`,
    `"configMode"=${quoted(deployment.mode)}`,
    '',
  ];
  return {
    name: `webside-${browser}-windows.reg`,
    text: lines.join('\r\n'),
    place: root,
  };
}

/** A registry string: backslashes and quotation marks escaped; a configuration is one line, so there is no more to it. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** A macOS configuration profile for Chrome, Edge and Firefox together. */
function profileFile(deployment: Deployment): PolicyFile {
  const { ids, updates, mode } = deployment;
  const id = deployment.configuration.id;
  const settings = { [VALUE]: configText(deployment), configMode: mode };
  const payload = (domain: string, number: number, content: Record<string, unknown>) => ({
    PayloadType: domain,
    PayloadVersion: 1,
    PayloadIdentifier: `webside.${id}.${number}`,
    PayloadUUID: uuidOf(`${id} ${domain}`),
    PayloadDisplayName: domain,
    ...content,
  });
  const plist = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `webside.${id}`,
    PayloadUUID: uuidOf(id),
    PayloadDisplayName: `Webside: ${deployment.configuration.name}`,
    PayloadScope: 'System',
    PayloadContent: [
      payload(`com.google.Chrome.extensions.${ids.chrome}`, 1, settings),
      payload('com.google.Chrome', 2, { ExtensionInstallForcelist: [`${ids.chrome};${updates.chrome}`] }),
      payload(`com.microsoft.Edge.extensions.${ids.edge}`, 3, settings),
      payload('com.microsoft.Edge', 4, { ExtensionInstallForcelist: [`${ids.edge};${updates.edge}`] }),
      payload('org.mozilla.firefox', 5, { EnterprisePoliciesEnabled: true, ...firefoxPolicies(deployment) }),
    ],
  };
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plistOf(plist, ''),
    '</plist>',
    '',
  ].join('\n');
  return { name: 'webside-macos.mobileconfig', text, place: 'mdm' };
}

/** A value as XML property list. */
function plistOf(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value ? 'true' : 'false'}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  if (Array.isArray(value)) {
    const items = value.map((each) => plistOf(each, deeper));
    return [`${indent}<array>`, ...items, `${indent}</array>`].join('\n');
  }
  const entries = Object.entries(value as Record<string, unknown>).flatMap(([key, each]) => [
    `${deeper}<key>${escaped(key)}</key>`,
    plistOf(each, deeper),
  ]);
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n');
}

function escaped(text: string): string {
  const writable = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return writable.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The same name gives the same UUID, so that a new profile replaces the one before; its form is RFC 4122's version 4. */
function uuidOf(name: string): string {
  let hash = 0xcbf29ce484222325n;
  let digits = '';
  while (digits.length < 32) {
    for (const unit of `${name}${digits}`) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n);
    }
    digits += hash.toString(16).padStart(16, '0');
  }
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ];
  return [...parts, digits.slice(20, 32)].join('-').toUpperCase();
}

const LINUX = {
  chrome: '/etc/opt/chrome/policies/managed/webside.json',
  chromium: '/etc/chromium/policies/managed/webside.json',
  edge: '/etc/opt/edge/policies/managed/webside.json',
};

/** A managed policy of Chrome, Chromium or Edge on Linux. */
function linuxFile(deployment: Deployment, browser: keyof typeof LINUX): PolicyFile {
  const kind = browser === 'edge' ? 'edge' : 'chrome';
  const id = deployment.ids[kind];
  const policy = {
    ExtensionInstallForcelist: [`${id};${deployment.updates[kind]}`],
    '3rdparty': {
      extensions: { [id]: { [VALUE]: configText(deployment), configMode: deployment.mode } },
    },
  };
  return {
    name: `webside-${browser}-linux.json`,
    text: `${JSON.stringify(policy, null, 2)}\n`,
    place: LINUX[browser],
  };
}

function firefoxPolicies(deployment: Deployment) {
  const id = deployment.ids.firefox;
  return {
    ExtensionSettings: {
      [id]: { installation_mode: 'force_installed', install_url: deployment.updates.firefox },
    },
    '3rdparty': {
      Extensions: { [id]: { [VALUE]: configText(deployment), configMode: deployment.mode } },
    },
  };
}

/** Firefox's own policy file, the same on every system. */
function firefoxFile(deployment: Deployment): PolicyFile {
  return {
    name: 'policies.json',
    text: `${JSON.stringify({ policies: firefoxPolicies(deployment) }, null, 2)}\n`,
    place: 'firefox',
  };
}

/** The bytes of a policy file: Windows reads its registry text as UTF-16 with a mark of byte order; all else is UTF-8. */
export function policyBytes({ name, text }: PolicyFile): Uint8Array<ArrayBuffer> {
  if (!name.endsWith('.reg')) return new TextEncoder().encode(text);
  const marked = `\ufeff${text}`;
  const bytes = new DataView(new ArrayBuffer(2 * marked.length));
  for (let at = 0; at < marked.length; at++) bytes.setUint16(2 * at, marked.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}

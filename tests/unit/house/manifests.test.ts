import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../wxt.config';
import { buildOf, manifestOf, readmeSection } from './manifest';

/** What each permission of README's table is for, by permission. */
function permissionsInReadme(): string[] {
  const table = readmeSection('What each permission is for');
  return [...table.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1] ?? '');
}

/** README's table of shortcuts: each key, and the first word of what it does. */
function shortcutsInReadme(): [key: string, does: string][] {
  const table = readmeSection('Keys');
  return [...table.matchAll(/^\| `([^`]+)` \| \*\*([^*]+)\*\*/gm)].map(([, key = '', does = '']) => [
    key,
    does,
  ]);
}

const TARGETS = {
  'chrome-mv3': ['storage', 'unlimitedStorage', 'alarms', 'idle', 'sidePanel'],
  'edge-mv3': ['storage', 'unlimitedStorage', 'alarms', 'idle', 'sidePanel'],
  'firefox-mv3': ['storage', 'unlimitedStorage', 'alarms', 'idle'],
};
/** All that the house may ever ask for (architecture, "The wall around the notes"). */
const EVER = ['storage', 'unlimitedStorage', 'sidePanel', 'alarms', 'idle'];
const WAYS_IN = [
  'host_permissions',
  'optional_host_permissions',
  'optional_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'sandbox',
];

describe.each(Object.entries(TARGETS))('the manifest of %s', (target, permissions) => {
  const manifest = manifestOf(target);

  test('asks for these permissions and no other', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.permissions.filter((permission) => !EVER.includes(permission))).toEqual([]);
  });

  test('has no way into a page and lets no page in', () => {
    expect(WAYS_IN.filter((key) => key in manifest)).toEqual([]);
  });

  test('shuts every way out of its pages', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toBe(CONTENT_SECURITY_POLICY);
    const directives = new Map(
      policy
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-src': "'self'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  test('has exactly the four shortcuts of README, with these keys: a fifth would keep Chromium from loading it', () => {
    const opening = target === 'firefox-mv3' ? '_execute_sidebar_action' : '_execute_action';
    const does = { [opening]: 'Open', done: 'Done', undo: 'Undo', 'quick-hide': 'Quick hide' };
    expect(Object.keys(manifest.commands).sort()).toEqual(Object.keys(does).sort());
    expect(
      Object.entries(does).map(([name, word]) => [manifest.commands[name]?.suggested_key?.default, word]),
    ).toEqual(shortcutsInReadme());
  });

  test('says in words what each shortcut of ours does', () => {
    const words = JSON.parse(
      readFileSync(resolve(buildOf(target), '_locales/en/messages.json'), 'utf8'),
    ) as Record<string, { message: string }>;
    for (const name of ['done', 'undo', 'quick-hide']) {
      const [, message = ''] = /^__MSG_(\w+)__$/.exec(manifest.commands[name]?.description ?? '') ?? [];
      expect(words[message]?.message, name).toMatch(/\w/);
    }
  });

  test('leads from the browser’s own "Options" to Settings in a tab', () => {
    expect(manifest['options_ui']).toEqual({ page: 'options.html', open_in_tab: true });
    expect(existsSync(resolve(buildOf(target), 'options.html'))).toBe(true);
  });

  test('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });
});

test('Chromium builds have a fixed id', () => {
  expect(manifestOf('chrome-mv3').key).toBe(manifestOf('edge-mv3').key);
  expect(manifestOf('chrome-mv3').key).toMatch(/^MIIB/);
});

describe('the Firefox build', () => {
  const manifest = manifestOf('firefox-mv3');

  test('collects nothing, for the Firefoxes that know how to say so', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
    // Firefox for Android reads it from 142 on, and a store's check holds every build to that.
    expect(gecko?.strict_min_version).toBe('142.0');
  });

  test('has the companion in the sidebar, with its icon, and opens it for nobody', () => {
    const sidebar = manifest.sidebar_action;
    expect(sidebar?.default_panel).toBe('sidepanel.html');
    expect(sidebar?.open_at_install).toBe(false);
    const icons = Object.values(sidebar?.default_icon ?? {});
    expect(icons.length).toBeGreaterThan(0);
    expect(icons.filter((icon) => !existsSync(resolve(buildOf('firefox-mv3'), icon)))).toEqual([]);
  });
});

test('README explains each permission that any build asks for, and no other', () => {
  const asked = new Set(Object.keys(TARGETS).flatMap((target) => manifestOf(target).permissions));
  expect(permissionsInReadme().sort()).toEqual([...asked].sort());
});

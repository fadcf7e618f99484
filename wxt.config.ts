import preact from '@preact/preset-vite';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Every directive is named: a page that can see a note has no way out (README, "Privacy"). */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Fixes the extension id of unpacked Chromium builds; a store puts its own in its place. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA13V72WztbXeo2V24jwHX1kKXAZhcmqaMHNn1UU/kfy6KYQLTm+NrD7iG4GXds2nW7nIHOOgH3Slcf0XM2F/4JoV9jH2oqma9tucWI7vZr2VjcDto8hj1ixOfSpawiNM+QSKHaiXGEiRSIssjTLH9bnN6Iu/8MzAu2t9PjXRVy6TuWf0l4s/oE2LhugfbR74GhbWE6oPPJvZXInz2drSC4MXbPIaCY4V8bpO22R16G0HiNXc1ZcYrA+DDmEnE4zc+J3zpifk8NryDvNscEealosqNdG0AlXbfUSaxOd8NkMQPSEOAbL0cnEfXti7w2amSkqd+GmAqfvm1+QpN/ko5mwIDAQAB';

/**
 * A key that neither Chromium nor Firefox takes for itself: Alt+Shift and a letter that opens no menu (seen in
 * Chromium 156 and Firefox 153). Four have one, and no more: a fifth keeps Chromium from loading the extension.
 */
function shortcut(letter: string, description?: string) {
  const suggested = { suggested_key: { default: `Alt+Shift+${letter}` } };
  return description === undefined ? suggested : { ...suggested, description };
}

/**
 * What is read together is one file: the browser needs some 3 ms for each file of an extension, one after the other,
 * and many small ones that each repeat their imports and are packed one by one weigh 2 kB more. Earlier ones take first.
 */
const FILES = [
  // What every page begins with: the gate, what follows the disk, the windows, who asks for the standard, WXT's own start.
  [
    'base',
    /components\/app\/(mount\.tsx|hide-key\.ts|running\.ts|single-key\.ts)$|field\.css$|utils\/store\/live\.ts$|utils\/browser\/(next-turn|windows)\.ts$|utils\/standard\/built-in\.ts$|messages\/(language|languages|format|en\/(count|page|saving))\.ts$|components\/app\/formats\.ts$|wxt-html-plugins/,
  ],
  ['rows', /utils\/store\/(draft-places|draft-rows)\.ts$/],
  ['places', /components\/app\/(facts|lock-button)\.tsx$|utils\/visit\/bin\.ts$|icons\/settings-2\./],
  [
    'controls',
    /components\/controls\/(checkbox|choice|disclosure|field|form|select)\.tsx$|components\/app\/(clinician\.ts|heading\.tsx|standard\.ts)$/,
  ],
  // The texts that are made from a visit: where one is over, or shown in full.
  [
    'texts',
    /utils\/summary\/|messages\/en\/(summary|texts)\.ts$|components\/app\/(copyable|clipboard|rule|made-texts?|summary-text|text-sheet|printing)\.tsx?$/,
  ],
  // What Start, a visit and one in full have in common: deeds, the log.
  [
    'deeds',
    /utils\/visit\/(visit|after|open-items|step|checked|writing|marking|life|deeds|history|perform)\.ts$|messages\/en\/visit\.ts$|store\/(whole-visit|same-label|personal|noting)\.ts$|standard\/(personal|rules)\.ts$|components\/app\/(personal|note-here)\.tsx?$/,
  ],
  ['vault', /components\/app\/(create-vault|lost-vault|unlock|way-back)\.tsx$/],
  ['built-in', /utils\/standard\/(schema\.ts|visit-types\.json)$/],
  ['drafts', /@noble\/ciphers\/aes\.js$/],
] as const;

/** Puts them together; the background is a single file anyway, and refuses to be split. */
const filesTogether: Plugin = {
  name: 'files-together',
  outputOptions: (options) => {
    if (options.format === 'iife') return options;
    return {
      ...options,
      // A packaged file is never another one's older self: it needs no hash, which no packing makes smaller.
      chunkFileNames: 'chunks/[name].js',
      assetFileNames: 'assets/[name][extname]',
      codeSplitting: { groups: FILES.map(([name, test]) => ({ name, test })) },
    };
  },
};

/**
 * Preact's one way from text to markup, `dangerouslySetInnerHTML`, as its published file writes it: the pattern, and
 * what stands there instead. Nobody here may use it, and Trusted Types refuse it; gone, nobody has to trust that.
 */
const MARKUP = [
  // The property is read, and its value put into the element: each end of the branch goes.
  ['"dangerouslySetInnerHTML"==s?y=k:', ''],
  ['"dangerouslySetInnerHTML"==s?h=k:', ''],
  [
    'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),',
    '(',
  ],
] as const;

/** Builds Preact without that way. Throws when a new Preact writes it in other words. */
function withoutMarkup(): Plugin {
  return {
    name: 'without-markup',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('node_modules/preact/dist/preact.')) return undefined;
      let left = code;
      for (const [branch, instead] of MARKUP) {
        if (left.split(branch).length !== 2) throw new Error(`Preact has no such branch any more: ${branch}`);
        left = left.replace(branch, instead);
      }
      return { code: left, map: null };
    },
  };
}

/** How the derivation of a backup's key ends, in its published file; in its second place, in turns. */
const WIPES_AT_ONCE = 'return scryptOutput(password, dkLen, B, V, tmp);';
const WIPES_IN_TURNS = `const parts = Math.min(N, 1024);
const part = V.length / parts;
await asyncLoop(parts, asyncTick, (i) => V.fill(0, i * part, (i + 1) * part), abort);
return scryptOutput(password, dkLen, B, new Uint32Array(0), tmp);`;

/**
 * The derivation of a backup's key, which takes its turns, wipes its 256 MB at the end in one go: 45 ms in which the
 * panel beside it takes no key. Here it wipes them in turns too. Throws when a new version writes it in other words.
 */
export const wipedInTurns: Plugin = {
  name: 'wiped-in-turns',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('@noble/hashes/scrypt.js')) return undefined;
    const [before, between, after, ...more] = code.split(WIPES_AT_ONCE);
    if (after === undefined || more.length > 0) throw new Error('scrypt ends in other words than it did');
    return { code: `${before}${WIPES_AT_ONCE}${between}${WIPES_IN_TURNS}${after}`, map: null };
  },
};

/** The browser's interfaces that are reached through the polyfill. */
export const REACHED = ['alarms', 'commands', 'idle', 'runtime', 'storage', 'tabs', 'windows'];

/**
 * The polyfill as a module: as what it is, the bundler copies every property of the browser's API before anything
 * runs, and each one that is looked at is built by the browser first: 8 ms of every page. It knows only the interfaces
 * that are reached, of some thirty; the others stay as the browser has them. Throws when a new version is written
 * otherwise.
 */
const polyfillModule: Plugin = {
  name: 'polyfill-module',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('webextension-polyfill/dist/browser-polyfill.js')) return undefined;
    const [all, before, listed] = /^(.*const apiMetadata = )(\{.*?\n {6}\});/s.exec(code) ?? [];
    if (!all || !before || !listed)
      throw new Error('the polyfill lists its interfaces in other words than it did');
    const known = JSON.parse(listed) as Record<string, unknown>;
    const reached = REACHED.map((name) => {
      if (!known[name]) throw new Error(`the polyfill does not know ${name}`);
      return [name, known[name]];
    });
    const list = JSON.stringify(Object.fromEntries(reached));
    const [settings, ...more] =
      code.match(/ {6}const settingMetadata = \{.*?(?= {6}return wrapObject)/s) ?? [];
    if (!settings || more.length > 0)
      throw new Error('the polyfill lists its settings in other words than it did');
    return {
      code: `const exports = {}, module = { exports };\n${before}${list};${code.slice(all.length).replace(settings, '')}\nexport default module.exports;`,
      map: null,
    };
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [
      withoutMarkup(),
      polyfillModule,
      wipedInTurns,
      filesTogether,
      preact({ reactAliasesEnabled: false, devToolsEnabled: false }),
    ],
    // The package's entry is its ES5 bundle; this is the same library for the browsers we support.
    resolve: { alias: { dexie: resolve('node_modules/dexie/dist/modern/dexie.mjs') } },
    build: {
      target: ['chrome116', 'firefox142'],
      sourcemap: false,
      modulePreload: { polyfill: false },
    },
  }),
  zip: { excludeSources: ['**/*.pem', '.output/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'idle',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Firefox would put the button away behind its puzzle piece.
    action: { default_title: '__MSG_name__', ...(browser === 'firefox' ? { default_area: 'navbar' } : {}) },
    commands: {
      // What opens the companion is the browser's own, and needs no words of ours.
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: shortcut('O'),
      done: shortcut('D', '__MSG_done__'),
      undo: shortcut('U', '__MSG_undo__'),
      'quick-hide': shortcut('Q', '__MSG_quickHide__'),
    },
    ...(mode === 'development'
      ? {}
      : { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f1d2c0e-5a0b-4a57-9a63-b0d6a1f7c3e4}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: PUBLIC_KEY,
          minimum_chrome_version: '116',
          storage: { managed_schema: 'schema/managed.json' },
        }),
  }),
});

import preact from '@preact/preset-vite';
import { resolve } from 'node:path';
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

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    // The package's entry is its ES5 bundle; this is the same library for the browsers we support.
    resolve: { alias: { dexie: resolve('node_modules/dexie/dist/modern/dexie.mjs') } },
    build: { target: ['chrome116', 'firefox140'], sourcemap: false, modulePreload: false },
  }),
  zip: { excludeSources: ['**/*.pem', '.output/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    action: { default_title: '__MSG_name__' },
    ...(mode === 'development'
      ? {}
      : { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f1d2c0e-5a0b-4a57-9a63-b0d6a1f7c3e4}',
              strict_min_version: '140.0',
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

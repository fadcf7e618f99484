import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What stands on rooms that keep something between calls: a database, a browser, a page. */
const KEEPING = [
  'tests/unit/{browser,components,store,vault}/**/*.test.{ts,tsx}',
  'tests/unit/house/browsers.test.ts',
  'tests/unit/standard/{follow,standing}.test.ts',
  'tests/property/{backup,full-disk,keeper,model,sealing,texts,two-windows}.test.ts',
];

export default defineConfig({
  plugins: [WxtVitest()],
  // The whole of it would load what builds an extension, in every test file.
  resolve: { alias: [{ find: /^wxt\/testing$/, replacement: 'wxt/testing/fake-browser' }] },
  test: {
    restoreMocks: true,
    // By itself it leaves one core alone, which on a machine of two is half of it.
    maxWorkers: '100%',
    // A busy machine is no failure.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'keeping',
          include: KEEPING,
          setupFiles: ['tests/support/vitest-setup.ts'],
        },
      },
      {
        // Pure rooms keep nothing, so that their tests can share what is loaded.
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/{unit,property}/**/*.test.{ts,tsx}'],
          exclude: KEEPING,
          isolate: false,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['utils/{checklist,visit,summary,search,export,plain,messages}/**/*.ts'],
      exclude: ['**/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 95, perFile: false },
    },
  },
});

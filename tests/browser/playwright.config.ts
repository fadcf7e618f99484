import { defineConfig } from '@playwright/test';

const JOURNEYS = '**/browser/journeys/*.spec.ts';

export default defineConfig({
  testDir: '..',
  outputDir: '../../test-results/browser',
  // What is written down of a page says the same on every machine.
  snapshotPathTemplate: '{testDir}/browser/snapshots/{arg}{ext}',
  // Journeys are walked in every browser; what only one of them has is tried beside them.
  projects: [
    { name: 'chromium', testMatch: [JOURNEYS, '**/browser/*.spec.ts'] },
    {
      name: 'firefox',
      testMatch: [JOURNEYS, '**/tests/firefox/*.spec.ts'],
    },
  ],
  fullyParallel: true,
  // A third one on two cores saves a minute, and has tests wait for a load that no clinician's machine has.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
});

import { defineConfig } from '@playwright/test';

/** Journeys are walked in every browser; what only one of them has is tried beside them. */
const JOURNEYS = '**/browser/journeys/*.spec.ts';

/**
 * What waits for much of its time (for a browser to come back, a policy to be read, a key to be let go, a call to go on),
 * and what takes so long by itself that the others would end before it.
 */
const WAITING = {
  chromium: [
    '**/browser/{floating,kill,policy,questions,quick-hide,shortcuts,slow-policy,small-screens,stillness}.spec.ts',
    '**/browser/{backup-folder,bench,contact-sheet,many}.spec.ts',
  ],
  firefox: ['**/tests/firefox/{network,shortcuts,sidebar}.spec.ts'],
};

/** `npm test` runs what waits beside the rest; where no part is named, everything is run. */
const named = process.env['BROWSER_PART'];
const part = named ?? 'browser';

function ofPart(browser: 'chromium' | 'firefox', ...files: string[]) {
  const waiting = WAITING[browser];
  if (named === 'waiting') return { testMatch: waiting };
  return { testMatch: files, testIgnore: named === undefined ? [] : waiting };
}

export default defineConfig({
  testDir: '..',
  outputDir: `../../test-results/${part}`,
  // What is written down of a page says the same on every machine.
  snapshotPathTemplate: '{testDir}/browser/snapshots/{arg}{ext}',
  projects: [
    { name: 'chromium', ...ofPart('chromium', JOURNEYS, '**/browser/*.spec.ts') },
    { name: 'firefox', ...ofPart('firefox', JOURNEYS, '**/tests/firefox/*.spec.ts') },
  ],
  fullyParallel: true,
  // On two cores a third one has the others wait for a load that no clinician's machine has, unless it waits itself.
  workers: part === 'waiting' ? 1 : 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `../../test-results/${part}.json` }]],
});

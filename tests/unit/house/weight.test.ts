import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { firstLoad } from '../../support/first-load';

const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');
/**
 * kB gzip. The panel opens in a call; the other pages have all they share with it, and their own. What is held up for a
 * patient opens after it, and never in parts: a part that came late, or not at all, would have to be told to the patient.
 */
const LIMITS = { 'sidepanel.html': 60, 'visits.html': 64, 'options.html': 67, 'patient.html': 82 };

test.each(Object.entries(LIMITS))('%s loads at most %s kB gzip first', (page, limit) => {
  const { files, weight } = firstLoad(BUILD, page);
  // The page, its entry, what they share and its style: an empty walk would weigh nothing.
  expect(files.filter((path) => path.endsWith('.js')).length).toBeGreaterThanOrEqual(2);
  expect(files.filter((path) => path.endsWith('.css')).length).toBeGreaterThanOrEqual(1);
  console.log(`${page}: ${weight.toFixed(1)} kB gzip in ${files.length} files`);
  expect(weight).toBeLessThanOrEqual(limit);
});

import { readdirSync } from 'node:fs';
import { firstLoad } from '../../support/first-load';
import type { Row } from '../table';

/** The side panel may weigh so much, kB gzip; tests/unit/house/weight.test.ts holds every page to its own limit. */
const PANEL_LIMIT = 60;

/** What each page of a build loads first. */
export function weighPages(build: string): Row[] {
  const pages = readdirSync(build).filter((name) => name.endsWith('.html'));
  return pages.map((page) => {
    const { files, weight } = firstLoad(build, page);
    return {
      what: `${page}, loaded first`,
      webside: `${weight.toFixed(1)} kB gzip in ${files.length} files`,
      ...(page === 'sidepanel.html'
        ? { goal: { text: `≤ ${PANEL_LIMIT} kB`, met: weight <= PANEL_LIMIT } }
        : {}),
    };
  });
}

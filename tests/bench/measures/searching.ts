import type { Round } from '../figures';
import type { Home } from '../home';
import { measuredRow, type Row } from '../table';
import { aMoment, repeat, watching } from './watching';

/** Few letters and many, with and without a typing error, one word and two. */
const QUERIES = 'p|pa|pain|an|st|insulin|insuln|follow|penicilin|wife pain'.split('|');

/** From the last key of what is looked for to the painted list of what was found; beside a key in the blank page. */
export async function measureSearching(home: Home, turns: number): Promise<Row[]> {
  const webside = await home.watched('visits.html');
  const blank = await home.watched('blank.html');
  await webside.toFront();
  const everyVisit = `${home.size.toLocaleString('en')} visits`;
  // Each seeded note has a word that begins so.
  await webside.evaluate(`watch.readVisits('ref', ${JSON.stringify(everyVisit)})`);
  const rounds: Round[] = [];
  // The first turn only warms both pages.
  for (let turn = 0; turn <= turns; turn++) {
    await blank.toFront();
    await blank.evaluate('document.querySelector("textarea").focus()');
    const keys = await repeat(QUERIES.length, () =>
      watching<number>(blank, 'bareFind', () => blank.type('a')),
    );
    await webside.toFront();
    const found: number[] = [];
    for (const query of QUERIES) {
      await webside.evaluate(`watch.almost(${JSON.stringify(query.slice(0, -1))})`);
      await aMoment();
      found.push(await watching<number>(webside, 'find', () => webside.type(query.slice(-1))));
    }
    if (turn > 0) rounds.push({ webside: found, blank: keys });
  }
  await home.browser.shut(webside.targetId);
  await home.browser.shut(blank.targetId);
  const what = `search, key to found list, ${everyVisit}`;
  return [measuredRow({ what, rounds, unit: 'ms', digits: 1, goal: { of: 'p95', limit: 50 } })];
}

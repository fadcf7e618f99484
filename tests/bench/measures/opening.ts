import type { Round } from '../figures';
import type { Home } from '../home';
import { measuredRow, type Row } from '../table';

/** A page in a state of the vault, and the main control that it shows then. */
interface Scene {
  what: string;
  page: string;
  shown: string;
  enter?: (home: Home) => Promise<void>;
  leave?: (home: Home) => Promise<void>;
}

const SCENES: Scene[] = [
  { what: 'the least any page must do for an unlocked vault', page: 'least.html', shown: 'least' },
  {
    what: 'open, locked',
    page: 'sidepanel.html',
    shown: 'unlock',
    enter: (home) => home.lock(),
    leave: (home) => home.unlock(),
  },
  { what: 'open, unlocked', page: 'sidepanel.html', shown: 'start' },
  {
    what: 'open, a visit in front',
    page: 'sidepanel.html',
    shown: 'visit',
    enter: (home) => home.beginVisit(),
    leave: (home) => home.endVisit(),
  },
  { what: 'open Visits', page: 'visits.html', shown: 'visits' },
];
/** No page of Webside: what the others can be held against. */
const LEAST = SCENES[0];
const GOAL = { of: 'ratio', limit: 1.5 } as const;

/**
 * From asking for a page to its painted main control, the blank page and every size in turn.
 * @param warmings how many turns of each scene before those that are counted
 */
export async function measureOpening(homes: Home[], turns: number, warmings: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const scene of SCENES) {
    for (const home of homes) await scene.enter?.(home);
    const rounds = new Map(homes.map((home): [Home, Round[]] => [home, []]));
    for (let turn = -warmings; turn < turns; turn++) {
      for (const [home, found] of rounds) {
        const blank = await home.timeToOpen('blank.html', 'blank');
        const webside = await home.timeToOpen(scene.page, scene.shown);
        if (turn >= 0) found.push({ webside: [webside], blank: [blank] });
      }
    }
    for (const home of homes) await scene.leave?.(home);
    for (const [home, found] of rounds) {
      const what = `${scene.what}, ${home.size.toLocaleString('en')} visits`;
      rows.push(measuredRow({ what, rounds: found, unit: 'ms', ...(scene === LEAST ? {} : { goal: GOAL }) }));
    }
  }
  return rows;
}

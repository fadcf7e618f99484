import { pause, type BenchPage } from '../bench-page';
import type { Round } from '../figures';
import type { Home } from '../home';
import { REST, type Taken } from '../page/taken';
import { measuredRow, type Row } from '../table';
import { aMoment, repeat, watching } from './watching';

/** A press this soon after another is one too many for Webside, ms. */
const SETTLING = 550;

/** Keys into Notes and presses of Done in a visit, and keys and presses in the blank page, in turn. */
export async function measureWriting(home: Home, turns: number, each: number): Promise<Row[]> {
  await home.beginVisit();
  const webside = await home.watched('sidepanel.html');
  const blank = await home.watched('blank.html');
  await blank.evaluate('watch.openBare()');
  const keys: { webside: Taken[]; blank: Taken[] }[] = [];
  const marks: typeof keys = [];
  // The first turn only warms both pages.
  for (let turn = 0; turn <= turns; turn++) {
    const key = {
      blank: await typeKeys(blank, 'bareKey', each),
      webside: await typeKeys(webside, 'key', each),
    };
    const mark = { blank: await pressBare(blank, each), webside: await pressDone(webside, each) };
    if (turn === 0) continue;
    keys.push(key);
    marks.push(mark);
  }
  await home.browser.shut(webside.targetId);
  await home.browser.shut(blank.targetId);
  await home.endVisit();
  const rounds = (of: typeof keys, figure: keyof Taken, less = 0): Round[] =>
    of.map((round) => ({
      webside: round.webside.map((taken) => taken[figure] - less),
      blank: round.blank.map((taken) => taken[figure] - less),
    }));
  const row = { unit: 'ms', digits: 1 };
  const p95 = { of: 'p95', limit: 16.7 } as const;
  return [
    measuredRow({ ...row, what: 'key to paint', rounds: rounds(keys, 'toPaint') }),
    measuredRow({
      ...row,
      what: `key to durable, over the ${REST} ms that a text rests`,
      rounds: rounds(keys, 'toDurable', REST),
      goal: { of: 'median', limit: 15 },
    }),
    measuredRow({ ...row, what: 'mark to paint', rounds: rounds(marks, 'toPaint'), goal: p95 }),
    measuredRow({ ...row, what: 'mark to durable', rounds: rounds(marks, 'toDurable') }),
  ];
}

async function typeKeys(page: BenchPage, what: 'key' | 'bareKey', count: number): Promise<Taken[]> {
  await page.toFront();
  await page.evaluate('document.querySelector("textarea").focus()');
  return repeat(count, async () => {
    await aMoment();
    return watching<Taken>(page, what, () => page.type('a'));
  });
}

async function pressBare(page: BenchPage, count: number): Promise<Taken[]> {
  await page.toFront();
  return repeat(count, async () => {
    await aMoment();
    return watching<Taken>(page, 'bareMark', () => page.press('Blank'));
  });
}

/** Presses Done, and takes each mark back so that there always is a next item. */
async function pressDone(page: BenchPage, count: number): Promise<Taken[]> {
  await page.toFront();
  return repeat(count, async () => {
    await pause(SETTLING);
    const taken = await watching<Taken>(page, 'mark', () => page.press('Done'));
    await page.evaluate('watch.undo()');
    return taken;
  });
}

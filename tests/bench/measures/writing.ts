import { pause, type BenchPage } from '../bench-page';
import type { Round } from '../figures';
import type { Home } from '../home';
import { REST, type Taken } from '../page/taken';
import { measuredRow, type Row } from '../table';

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
    return watching(page, what, () => page.type('a'));
  });
}

async function pressBare(page: BenchPage, count: number): Promise<Taken[]> {
  await page.toFront();
  return repeat(count, async () => {
    await aMoment();
    return watching(page, 'bareMark', () => page.press('Blank'));
  });
}

/** Presses Done, and takes each mark back so that there always is a next item. */
async function pressDone(page: BenchPage, count: number): Promise<Taken[]> {
  await page.toFront();
  return repeat(count, async () => {
    await pause(SETTLING);
    const taken = await watching(page, 'mark', () => page.press('Done'));
    await page.evaluate('watch.undo()');
    return taken;
  });
}

/** Measures one input. The page listens before the input is on its way: the two go by different ways. */
async function watching(page: BenchPage, what: string, input: () => Promise<void>): Promise<Taken> {
  await page.evaluate(`void (watch.measured = watch.${what}())`);
  await input();
  return (await page.evaluate('watch.measured')) as Taken;
}

async function repeat<T>(count: number, act: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let number = 0; number < count; number++) results.push(await act());
  return results;
}

/** Inputs meet the screen's clock at any point of it. */
function aMoment(): Promise<void> {
  return pause(20 + Math.random() * 40);
}

import { pause } from '../bench-page';
import type { Round } from '../figures';
import type { Home } from '../home';
import { measuredRow, type Row } from '../table';

const MEGABYTE = 1_000_000;

interface Weight {
  /** MB of script heap after garbage collection. */
  heap: number;
  /** DOM nodes after garbage collection. */
  nodes: number;
}

/**
 * Heap and DOM nodes of pages at rest, unlocked, in the smallest and the largest vault, beside the blank page.
 * @param rest how long each page is left alone before it is weighed, ms
 */
export async function measureMemory(homes: Home[], turns: number, rest: number): Promise<Row[]> {
  const [small, large] = [homes[0], homes.at(-1)];
  if (!small || !large) throw new Error('no vault to measure in');
  const rows: Row[] = [];
  for (const page of ['sidepanel.html', 'visits.html']) {
    const found = { small: [] as Weight[], large: [] as Weight[], blank: [] as Weight[] };
    for (let turn = 0; turn < turns; turn++) {
      found.blank.push(await weigh(large, 'blank.html', rest));
      found.small.push(await weigh(small, page, rest));
      found.large.push(await weigh(large, page, rest));
    }
    const rounds = (of: 'small' | 'large', beside: typeof of | 'blank', figure: keyof Weight): Round[] =>
      found[of].map((weight, turn) => ({
        webside: [weight[figure]],
        blank: [found[beside][turn]?.[figure] ?? NaN],
      }));
    const size = (home: Home) => `${home.size.toLocaleString('en')} visits`;
    const heap = { unit: 'MB', digits: 1 };
    rows.push(
      measuredRow({
        ...heap,
        what: `${page}, heap, ${size(small)}`,
        rounds: rounds('small', 'blank', 'heap'),
      }),
      measuredRow({
        ...heap,
        what: `${page}, heap, ${size(large)}`,
        rounds: rounds('large', 'blank', 'heap'),
      }),
      measuredRow({
        ...heap,
        what: `${page}, heap, ${size(large)} beside ${size(small)}`,
        rounds: rounds('large', 'small', 'heap'),
        ...(page === 'sidepanel.html' ? { goal: { of: 'ratio', limit: 1.5 } as const } : {}),
      }),
      measuredRow({
        unit: 'nodes',
        what: `${page}, DOM, ${size(small)}`,
        rounds: rounds('small', 'blank', 'nodes'),
      }),
      measuredRow({
        unit: 'nodes',
        what: `${page}, DOM, ${size(large)}`,
        rounds: rounds('large', 'blank', 'nodes'),
      }),
    );
  }
  return rows;
}

async function weigh(home: Home, name: string, rest: number): Promise<Weight> {
  const { targetId } = await home.browser.open(home.url(name));
  await pause(rest);
  const page = await home.browser.attach(targetId);
  // What the first collection sets free may hold more.
  for (let time = 0; time < 2; time++) await page.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.send('Runtime.getHeapUsage');
  const { nodes } = await page.send('Memory.getDOMCounters');
  await home.browser.shut(targetId);
  return { heap: Number(usedSize) / MEGABYTE, nodes: Number(nodes) };
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keeper, openDraftBox, type Visits } from '@/utils/store';
import { performAll, textOf, type Deed, type Field, type Visit } from '@/utils/visit';
import { PageClock } from '../../support/fixtures';
import { freshVisits, start } from './on-disk';

const TEXTS: [Field, string][] = [
  ['notes', 'sleeps badly since March'],
  ['item:safe', 'alone at home'],
  ['mattered', 'one whole night'],
  ['remember', 'her garden'],
];
const DEEDS: Deed[] = [
  { do: 'join' },
  { do: 'markDone', item: 'safe' },
  { do: 'toggleChip', item: 'safe', chip: 'name' },
  { do: 'finish', outcome: 'as-planned' },
  { do: 'close' },
];

/** Refuses puts, as a browser does: which of them, by number from 0, and how. Answers how many there were. */
function refuse(isRefused: (put: number) => boolean, name = 'QuotaExceededError') {
  const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!
    .value as IDBObjectStore['put'];
  const seen = { puts: 0, refused: { records: 0, drafts: 0 } };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    seen.puts += 1;
    if (!isRefused(seen.puts - 1)) return real.call(this, value);
    seen.refused[this.name as 'records' | 'drafts'] += 1;
    throw new DOMException('no', name);
  });
  return seen;
}

let visits: Visits;
let visit: Visit;
let keeper: Keeper;
let states: string[];
beforeEach(async () => {
  visits = await freshVisits();
  visit = await start(visits, new PageClock('starter'));
  states = [];
  const box = await openDraftBox(visits, () => undefined);
  keeper = new Keeper(visits, box, visit.id, () => states.push(keeper.saving.state));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await keeper.flush();
});

/** The visit as its window shows it: the disk's, with what waits already done to it. */
const shown = async () => performAll(await visits.get(visit.id), keeper.waiting);

/** Lives a whole visit, and looks after every step that all that was written is there to be seen. */
async function live(): Promise<void> {
  const written: [Field, string][] = [];
  for (const [at, deed] of DEEDS.entries()) {
    const [field, text] = TEXTS[at] ?? [];
    if (field && text) {
      written.push([field, text]);
      keeper.write(field, '', text);
    }
    await keeper.do(deed);
    const now = await shown();
    for (const [of, expected] of written) expect(textOf(now, of)).toBe(expected);
  }
}

async function expectAllOnDisk(): Promise<void> {
  const onDisk = await visits.get(visit.id);
  expect(TEXTS.map(([field]) => textOf(onDisk, field))).toEqual(TEXTS.map(([, text]) => text));
  expect(onDisk.stage).toMatchObject({ state: 'closed', outcome: 'as-planned' });
  expect(onDisk.records).toMatchObject([{ item: 'safe', mark: { state: 'done' }, chips: ['name'] }]);
  expect([keeper.waiting, keeper.saving.state]).toEqual([[], 'saved']);
}

/** The puts of a whole visit that nothing refuses: marks and texts, lists, drafts. */
const PUTS = 17;
const each = Array.from({ length: PUTS }, (_, put) => put);

it('a whole visit puts so many times', async () => {
  const seen = refuse(() => false);
  await live();
  expect(seen.puts).toBe(PUTS);
  await expectAllOnDisk();
});

describe.each(['QuotaExceededError', 'AbortError', 'UnknownError'])('with %s', (name) => {
  it.each(each)(
    'at put %d alone, nothing is lost, and it is told unless the put was only the second net',
    async (at) => {
      const seen = refuse((put) => put === at, name);
      await live();
      expect(states.includes('failed')).toBe(seen.refused.records > 0);
      expect(seen.refused.records + seen.refused.drafts).toBe(1);
      await keeper.flush();
      await expectAllOnDisk();
    },
  );

  it.each(each)('at put %d and every one after, all stays in the window until there is room', async (at) => {
    const seen = refuse((put) => put >= at, name);
    await live();
    if (seen.refused.records > 0) expect(keeper.saving.state).toBe('failed');
    vi.restoreAllMocks();
    expect(await keeper.flush()).toBe(true);
    await expectAllOnDisk();
  });
});

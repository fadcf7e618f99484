import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageFull } from '@/utils/store';
import { markOf, recordOf, rivalsOf, textOf, type Deed, type Field, type Visit } from '@/utils/visit';
import { as, stamps } from '../support/acting';
import { mendDisk, refuseWrites, writesAsked, type Refusal } from '../support/fake-disk';
import { FakeWindow } from '../support/fake-window';
import { STANDARD, visitType } from '../support/fixtures';
import { freshVisits } from '../unit/store/on-disk';

vi.mock('@/utils/browser', async (original) => ({
  ...(await original<object>()),
  ...(await import('../support/acting')).stamps,
}));

const REFUSALS: Refusal[] = ['QuotaExceededError', 'AbortError'];
const TEXTS: [Field, string][] = [
  ['notes', 'Sleeps badly since March.'],
  ['item:listen', 'Said it twice'],
  ['mattered', 'To sleep through one night'],
  ['remember', 'Her name is said with a long a'],
  ['notes', 'Sleeps badly since March. Worse since May.'],
];
/** A whole visit after its start. */
const DEEDS: (Deed | [Field, string])[] = [
  { do: 'join' },
  { do: 'toggleChip', item: 'safe', chip: 'name' },
  { do: 'markDone', item: 'safe' },
  ...TEXTS,
  { do: 'markNotNeeded', item: 'explain' },
  { do: 'markDone', item: 'hear-back' },
  { do: 'finish', outcome: 'as-planned' },
  { do: 'close' },
];

let window: FakeWindow;
let errors: unknown[];
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await freshVisits();
  errors = [];
  window = await FakeWindow.open('page', (error) => errors.push(error));
});
afterEach(() => {
  mendDisk();
  vi.useRealTimers();
});

const begin = () => {
  const beginning = { type: visitType(), standard: STANDARD, label: 'AB' };
  return window.visits.start(beginning, as(window.clock, stamps.stampNow));
};

/** Does it, and says whether it is on the disk. */
async function act(id: string, deed: Deed | [Field, string]): Promise<boolean> {
  if (!Array.isArray(deed)) return window.do(id, deed);
  window.write(id, ...deed);
  return window.flush();
}

function expectWhole(visit: Visit): void {
  for (const [field, text] of TEXTS.slice(1))
    expect([textOf(visit, field), rivalsOf(visit, field)]).toEqual([text, []]);
  expect(recordOf(visit, 'safe').chips).toEqual(['name']);
  expect(['safe', 'explain', 'hear-back'].map((item) => markOf(visit, item)?.state)).toEqual([
    'done',
    'not-needed',
    'done',
  ]);
  expect(visit.stage).toMatchObject({ state: 'closed', outcome: 'as-planned' });
}

/** How many writes a whole visit asks for when all goes well. */
async function countWrites(): Promise<number> {
  const { id } = await begin();
  refuseWrites(() => undefined);
  for (const deed of DEEDS) expect(await act(id, deed)).toBe(true);
  expectWhole(await window.visits.get(id));
  return writesAsked();
}

describe.each(REFUSALS)('a visit whose writes meet a %s', (refusal) => {
  it('loses no text whichever of them fails, and says so where it matters', async () => {
    const most = await countWrites();
    expect(most).toBeGreaterThan(2 * DEEDS.length);
    for (let nth = 1; nth <= most; nth += 1) {
      const { id } = await begin();
      refuseWrites((number) => (number === nth ? refusal : undefined));
      for (const deed of DEEDS) {
        const isSaved = await act(id, deed);
        expect(window.hasFailed).toBe(!isSaved);
        if (Array.isArray(deed)) {
          const onDisk = textOf(await window.visits.get(id), deed[0]);
          expect([onDisk, ...window.waitingTexts(id)]).toContain(deed[1]);
          if (isSaved) expect(onDisk).toBe(deed[1]);
        }
      }
      await window.flush();
      expectWhole(await window.visits.get(id));
    }
  });

  it('keeps everything that is done while nothing can be written, and has it on the disk once there is room', async () => {
    for (let from = 0; from < DEEDS.length; from += 1) {
      const { id } = await begin();
      for (const deed of DEEDS.slice(0, from)) await act(id, deed);
      refuseWrites(() => refusal);
      for (const deed of DEEDS.slice(from)) {
        expect(await act(id, deed)).toBe(false);
        expect(window.hasFailed).toBe(true);
      }
      const seen = await window.visits.get(id);
      for (const [field, text] of TEXTS.slice(1)) {
        expect([textOf(seen, field), ...window.waitingTexts(id)]).toContain(text);
      }
      mendDisk();
      expect(await window.flush()).toBe(true);
      expect(window.hasFailed).toBe(false);
      expectWhole(await window.visits.get(id));
    }
  });

  it('starts a visit whole, or not at all', async () => {
    refuseWrites(() => refusal);
    const failure: unknown = await begin().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(refusal === 'QuotaExceededError' ? StorageFull : Error);
    mendDisk();
    for await (const entries of window.visits.entries()) expect(entries).toEqual([]);
  });
});

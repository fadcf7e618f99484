import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Keeper, type DraftBox, type Visits } from '@/utils/store';
import { performAll, rivalsOf, textOf, type Stamped, type Visit } from '@/utils/visit';
import { newVisit } from '../support/fixtures';

/** The disk behind a keeper: it answers when told to, by doing the deeds, or by refusing them. */
class Disk {
  visit = newVisit();
  private answer: ((succeeds: boolean) => void) | undefined;

  change(_id: string, deeds: readonly Stamped[]): Promise<Visit> {
    return new Promise((resolve, reject) => {
      this.answer = (succeeds) => {
        if (succeeds) this.visit = performAll(this.visit, deeds);
        if (succeeds) resolve(this.visit);
        else reject(new Error('full'));
      };
    });
  }

  reply(succeeds: boolean): void {
    const { answer } = this;
    this.answer = undefined;
    answer?.(succeeds);
  }
}

type Act = 'type' | 'anew' | 'mark' | 'rest' | 'disk takes it' | 'disk refuses';
const acts = fc.array(
  fc.constantFrom<Act>('type', 'type', 'anew', 'mark', 'rest', 'disk takes it', 'disk refuses'),
  { maxLength: 50, size: 'max' },
);

// No database here, so that the timers may be false.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lives some acts in one window; the box keeps the last draft, as the disk of a closing page would have it. */
async function live(some: readonly Act[]) {
  const disk = new Disk();
  let draft: readonly Stamped[] = [];
  const box: DraftBox = {
    keep: (_visit, kept) => (draft = kept),
    putNow: () => undefined,
    giveBack: () => undefined,
  };
  const keeper = new Keeper(disk as unknown as Visits, box, 'visit-1', () => undefined);
  let shown = '';
  let marks = 0;
  const write = (next: string) => {
    keeper.write('notes', shown, next);
    shown = next;
  };
  for (const [at, act] of some.entries()) {
    if (act === 'type') write(`${shown}${at} `);
    if (act === 'anew') write(`${at} `);
    if (act === 'mark') void keeper.do({ do: 'toggleChip', item: 'safe', chip: 'name' });
    if (act === 'mark') marks += 1;
    if (act === 'rest') await vi.advanceTimersByTimeAsync(300);
    if (act === 'disk takes it') disk.reply(true);
    if (act === 'disk refuses') disk.reply(false);
    await vi.advanceTimersByTimeAsync(0);
  }
  return { disk, keeper, shown, marks, draft: () => draft };
}

function expectAll(visit: Visit, shown: string, marks: number): void {
  expect([textOf(visit, 'notes'), rivalsOf(visit, 'notes')]).toEqual([shown, []]);
  expect(visit.records.flatMap((record) => record.chips)).toEqual(marks % 2 === 1 ? ['name'] : []);
}

it('a window that closes at any moment leaves everything: on the disk, or in its draft', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.boolean(), async (some, isLastPutThere) => {
      const { disk, shown, marks, draft } = await live(some);
      const left = draft();
      if (isLastPutThere) disk.reply(true);
      expectAll(performAll(disk.visit, left), shown, marks);
    }),
    { numRuns: 200 },
  );
});

it('a disk that has refused is asked again by and by, with nobody pressing anything', async () => {
  const { disk, keeper } = await live(['type', 'rest', 'disk refuses']);
  expect(keeper.saving.state).toBe('failed');
  await vi.advanceTimersByTimeAsync(10_000);
  disk.reply(true);
  await vi.advanceTimersByTimeAsync(0);
  expect([textOf(disk.visit, 'notes'), keeper.saving.state]).toEqual(['0 ', 'saved']);
});

it('a disk that refuses and takes again has everything once in the end, and then it is said', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (some) => {
      const { disk, keeper, shown, marks } = await live(some);
      for (let turn = 0; turn < 4; turn += 1) {
        void keeper.flush();
        await vi.advanceTimersByTimeAsync(0);
        disk.reply(true);
        await vi.advanceTimersByTimeAsync(0);
      }
      expectAll(disk.visit, shown, marks);
      expect([keeper.waiting, keeper.saving, keeper.holds('notes', shown)]).toEqual([
        [],
        // Where nothing was done, nothing was saved, and nothing is said.
        { state: shown === '' && marks === 0 ? 'quiet' : 'saved' },
        false,
      ]);
    }),
    { numRuns: 200 },
  );
});

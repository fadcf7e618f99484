import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { database } from '@/utils/store/database';
import type { Sealed } from '@/utils/vault';
import { recordOf, rivalsOf, textOf, type Field, type Visit } from '@/utils/visit';
import { FakeWindow } from '../support/fake-window';
import { PageClock } from '../support/fixtures';
import { howMany } from '../support/how-many';
import { freshVisits, start } from '../unit/store/on-disk';
import { installLocks } from '../support/fake-locks';

vi.mock('@/utils/browser', async (original) => ({
  ...(await original<object>()),
  ...(await import('../support/acting')).stamps,
}));

// What waits for its time is put when a turn says so, or never.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const FIELDS: Field[] = ['notes', 'mattered', 'item:listen'];
const CHIPS = ['name', 'place', 'number'];

interface Act {
  what: 'type on' | 'type anew' | 'tick' | 'put' | 'look';
  which: number;
}
const anyActs = fc.array(
  fc.record({
    what: fc.constantFrom<Act['what']>('type on', 'type on', 'type anew', 'tick', 'put', 'look'),
    which: fc.nat(2),
  }),
  { minLength: 5, maxLength: 15, size: 'max' },
);

/** One window's hand: what it typed last into each field, once the disk has acknowledged it. */
class Hand {
  readonly acknowledged = new Map<Field, string>();
  /** The texts that this hand has written on from, or over: its own and the other's. */
  readonly replaced = new Set<string>();
  readonly ticks: string[] = [];
  private typed = 0;

  constructor(
    private readonly name: string,
    private readonly window: FakeWindow,
    private readonly visit: string,
  ) {}

  /** Does one act after the other, each in its turn; what is on its way to the disk then does not hold up the hand. */
  async live(acts: readonly Act[], scheduler: fc.Scheduler): Promise<void> {
    const going: Promise<unknown>[] = [];
    for (const act of acts) {
      await scheduler.schedule(Promise.resolve(), `${this.name} ${act.what}`);
      going.push(this.act(act));
    }
    await Promise.all(going);
    await this.put();
  }

  private async act({ what, which }: Act): Promise<void> {
    const [field, chip] = [FIELDS[which]!, CHIPS[which]!];
    const { visit, window } = this;
    if (what === 'put') await this.put();
    if (what === 'look') window.look(await window.visits.get(visit), FIELDS);
    if (what === 'tick') {
      this.ticks.push(chip);
      await window.do(visit, { do: 'toggleChip', item: 'safe', chip });
    }
    if (what === 'type on' || what === 'type anew') {
      const fresh = `${this.name}${(this.typed += 1)} `;
      const shown = window.shown(visit, field);
      window.write(visit, field, what === 'type on' ? shown + fresh : fresh);
      this.replaced.add(shown);
    }
  }

  private async put(): Promise<void> {
    const texts = FIELDS.map((field) => [field, this.window.shown(this.visit, field)] as const);
    expect(await this.window.flush()).toBe(true);
    for (const [field, text] of texts) this.acknowledged.set(field, text);
  }
}

/** What was acknowledged, and neither stands on the disk nor was written on from. */
function lostOf(visit: Visit, hands: Hand[]): string[] {
  const replaced = new Set(hands.flatMap((hand) => [...hand.replaced]));
  return hands.flatMap(({ acknowledged }) =>
    [...acknowledged].flatMap(([field, text]) => {
      const there = text === '' || [textOf(visit, field), ...rivalsOf(visit, field)].includes(text);
      return there || replaced.has(text) ? [] : [`${field}: ${text}`];
    }),
  );
}

/** How often each fact was ticked or unticked, odd or even, says whether it stands. */
function ticked(hands: Hand[]): string[] {
  const all = hands.flatMap((hand) => hand.ticks);
  return CHIPS.filter((chip) => all.filter((other) => other === chip).length % 2 === 1);
}

it(
  'two windows write one visit at once, turn by turn in any order: no text and no mark is lost silently',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), anyActs, anyActs, async (scheduler, ...acts) => {
        installLocks();
        const visits = await freshVisits();
        const { id } = await start(visits, new PageClock('starter'));
        const windows = [await FakeWindow.open('a', fail), await FakeWindow.open('b', fail)];
        const hands = windows.map((window, at) => new Hand('ab'[at]!, window, id));
        // Each look at the disk waits until it is its turn, so that the steps of both windows' writes mix.
        const get = database.records.get.bind(database.records) as (
          id: string,
        ) => Promise<Sealed | undefined>;
        const inTurn = scheduler.scheduleFunction(get);
        vi.spyOn(database.records, 'get').mockImplementation(inTurn as never);
        await scheduler.waitFor(Promise.all(hands.map((hand, at) => hand.live(acts[at]!, scheduler))));
        vi.restoreAllMocks();
        vi.clearAllTimers();
        const visit = await visits.get(id);
        expect(lostOf(visit, hands)).toEqual([]);
        expect([...recordOf(visit, 'safe').chips].sort()).toEqual(ticked(hands).sort());
      }),
      { numRuns: howMany(50, 1_000) },
    );
  },
  howMany(60_000, 1_800_000),
);

function fail(error: unknown): never {
  throw error;
}

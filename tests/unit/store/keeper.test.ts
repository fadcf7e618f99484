import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stampAside } from '@/utils/browser';
import { Keeper, TooLong, type DraftBox, type Visits } from '@/utils/store';
import { rivalsOf, TEXT_LIMIT, textOf, type Deed, type Stamped, type Visit } from '@/utils/visit';
import { PageClock } from '../../support/fixtures';
import { freshVisits, start } from './on-disk';

const FULL = new Error('the disk is full');
const TOO_LONG = 'x'.repeat(TEXT_LIMIT + 1);
const done = (item: string): Deed => ({ do: 'markDone', item });

let visits: Visits;
let id: string;
let keeper: Keeper;
let box: { [name in keyof DraftBox]: ReturnType<typeof vi.fn<DraftBox[name]>> };
let told: { saving: string; onDisk: Visit | undefined }[];
beforeEach(async () => {
  visits = await freshVisits();
  ({ id } = await start(visits, new PageClock('starter')));
  box = {
    keep: vi.fn<DraftBox['keep']>(),
    putNow: vi.fn<DraftBox['putNow']>(),
    giveBack: vi.fn<DraftBox['giveBack']>(),
  };
  told = [];
  keeper = new Keeper(visits, box, id, (onDisk) => told.push({ saving: keeper.saving.state, onDisk }));
});

const disk = () => visits.get(id);
const notes = async () => textOf(await disk(), 'notes');
const deedsOf = (stamped: readonly Stamped[]) => stamped.map(({ deed }) => deed);
/** Types a text letter by letter into the notes, going on from what was there. */
function type(text: string, from = ''): void {
  for (let at = 1; at <= text.length; at += 1) {
    keeper.write('notes', from + text.slice(0, at - 1), from + text.slice(0, at));
  }
}
/** Starts to put what waits, and lets the disk wait for `go`. */
async function startPut(): Promise<() => void> {
  const change = visits.change.bind(visits);
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  const put = vi.spyOn(visits, 'change').mockImplementationOnce(async (visit, deeds) => {
    await held;
    return change(visit, deeds);
  });
  void keeper.flush();
  await vi.waitFor(() => expect(put).toHaveBeenCalledOnce());
  return () => go();
}

describe('a mark', () => {
  it('is on the disk when its answer comes, and then it is said', async () => {
    expect(keeper.saving.state).toBe('quiet');
    const answer = keeper.do(done('safe'));
    expect(keeper.saving.state).toBe('saving');
    expect(await answer).toBe(true);
    expect((await disk()).records).toMatchObject([{ item: 'safe', mark: { state: 'done' } }]);
    expect(keeper.saving.state).toBe('saved');
    expect(keeper.waiting).toEqual([]);
  });

  it('is shown as waiting at once, and handed over as the disk’s visit after', async () => {
    const answer = keeper.do(done('safe'));
    expect(deedsOf(keeper.waiting)).toEqual([done('safe')]);
    await answer;
    expect(told.map(({ saving, onDisk }) => [saving, onDisk?.revision])).toEqual([
      ['saving', undefined],
      ['saving', 2],
      ['saved', undefined],
    ]);
  });

  it('takes the texts that wait along, each in its order', async () => {
    type('ab');
    keeper.write('mattered', '', 'her garden');
    expect(await keeper.do(done('safe'))).toBe(true);
    const visit = await disk();
    expect([textOf(visit, 'notes'), textOf(visit, 'mattered')]).toEqual(['ab', 'her garden']);
    expect(visit.revision).toBe(4);
  });

  it.each<[string, (answer: () => void) => void]>([
    ['in the same turn', (answer) => answer()],
    ['right after it', (answer) => queueMicrotask(answer)],
  ])('done in answer to "saved", %s, is put too', async (_, when) => {
    const second = new Promise<boolean>((resolve) => {
      let isAnswered = false;
      const answer = () => resolve(keeper.do(done('listen')));
      keeper = new Keeper(visits, box, id, () => {
        if (keeper.saving.state !== 'saved' || isAnswered) return;
        isAnswered = true;
        when(answer);
      });
    });
    await keeper.do(done('safe'));
    expect(await second).toBe(true);
    expect((await disk()).records.map((record) => record.item)).toEqual(['safe', 'listen']);
  });
});

describe('a text', () => {
  it('is put once, when the hand rests', async () => {
    const change = vi.spyOn(visits, 'change');
    type('hello');
    expect(change).not.toHaveBeenCalled();
    expect(deedsOf(keeper.waiting)).toEqual([{ do: 'writeText', field: 'notes', base: '', next: 'hello' }]);
    await vi.waitFor(() => expect(keeper.saving.state).toBe('saved'), 3_000);
    expect(change).toHaveBeenCalledOnce();
    expect(await notes()).toBe('hello');
  });

  it('is put now and then, though the hand never rests', async () => {
    let typed = '';
    const deadline = performance.now() + 5_000;
    while (!told.some(({ onDisk }) => onDisk) && performance.now() < deadline) {
      keeper.write('notes', typed, `${typed}x`);
      typed += 'x';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await notes()).length).toBeGreaterThan(1);
    await keeper.flush();
    expect(await notes()).toBe(typed);
    expect(rivalsOf(await disk(), 'notes')).toEqual([]);
  });

  it('of each field goes its own way', async () => {
    type('ab');
    keeper.write('mattered', '', 'm');
    type('c', 'ab');
    expect(deedsOf(keeper.waiting)).toEqual([
      { do: 'writeText', field: 'mattered', base: '', next: 'm' },
      { do: 'writeText', field: 'notes', base: '', next: 'abc' },
    ]);
    expect(await keeper.flush()).toBe(true);
  });

  it('typed on while its beginning is on the way is one text in the end', async () => {
    type('ab');
    const go = await startPut();
    type('cd', 'ab');
    expect(deedsOf(keeper.waiting)).toMatchObject([{ next: 'ab' }, { base: 'ab', next: 'abcd' }]);
    go();
    expect(await keeper.flush()).toBe(true);
    const visit = await disk();
    expect([textOf(visit, 'notes'), rivalsOf(visit, 'notes')]).toEqual(['abcd', []]);
  });

  it('typed on after a settling that is not yet put stays behind it', async () => {
    const mark = keeper.do(done('safe'));
    const go = await startPut();
    type('mine');
    const settled = keeper.do({ do: 'settle', field: 'notes', seen: ['mine', 'other'], text: 'both' });
    type('!', 'both');
    go();
    await Promise.all([mark, settled]);
    await keeper.flush();
    const visit = await disk();
    expect([textOf(visit, 'notes'), rivalsOf(visit, 'notes')]).toEqual(['both!', []]);
  });

  it('is put though another deed has gone past it to the disk', async () => {
    type('ab');
    await visits.change(id, [{ deed: { do: 'bin' }, stamp: stampAside() }]);
    expect(await keeper.flush()).toBe(true);
    expect([await notes(), (await disk()).binned === undefined]).toEqual(['ab', false]);
  });

  it('is held until it is on the disk, and no longer', async () => {
    expect(keeper.holds('notes', '')).toBe(false);
    type('a');
    expect([keeper.holds('notes', 'a'), keeper.holds('mattered', 'a')]).toEqual([true, false]);
    // Another part of the window wrote there since.
    keeper.write('notes', 'a', 'A');
    expect([keeper.holds('notes', 'a'), keeper.holds('notes', 'A')]).toEqual([false, true]);
    await keeper.flush();
    expect(keeper.holds('notes', 'A')).toBe(false);
  });
});

describe('the draft of the window', () => {
  it('holds what waits from the turn of each deed on, and nothing when all is on the disk', async () => {
    type('ab');
    expect(box.keep).toHaveBeenCalledTimes(2);
    expect(box.keep).toHaveBeenLastCalledWith(id, keeper.waiting);
    await keeper.flush();
    expect(box.keep).toHaveBeenLastCalledWith(id, []);
  });

  it('holds all of it while a part is on its way, and then only the rest', async () => {
    type('ab');
    const go = await startPut();
    keeper.write('mattered', '', 'm');
    expect(box.keep.mock.lastCall?.[1]).toHaveLength(2);
    go();
    await keeper.flush();
    expect(box.keep.mock.calls.slice(-2).map(([, deeds]) => deedsOf(deeds))).toEqual([
      [{ do: 'writeText', field: 'mattered', base: '', next: 'm' }],
      [],
    ]);
  });

  it('is put when the window closes', () => {
    keeper.leave();
    expect(box.putNow).toHaveBeenCalledOnce();
  });
});

describe('when the disk refuses', () => {
  it('what was done waits on, the reason is told, and a later try succeeds', async () => {
    vi.spyOn(visits, 'change').mockRejectedValueOnce(FULL);
    expect(await keeper.do(done('safe'))).toBe(false);
    expect(keeper.saving).toEqual({ state: 'failed', error: FULL });
    expect(deedsOf(keeper.waiting)).toEqual([done('safe')]);
    expect(box.keep).toHaveBeenLastCalledWith(id, keeper.waiting);
    expect(await keeper.flush()).toBe(true);
    expect(keeper.saving.state).toBe('saved');
    expect((await disk()).records).toMatchObject([{ item: 'safe', mark: { state: 'done' } }]);
  });

  it('it stays said while one types on, until a put has succeeded', async () => {
    vi.spyOn(visits, 'change').mockRejectedValueOnce(FULL);
    await keeper.do(done('safe'));
    type('ab');
    expect(keeper.saving).toEqual({ state: 'failed', error: FULL });
    await keeper.flush();
    expect(keeper.saving.state).toBe('saved');
  });

  it('the order of what was done is kept', async () => {
    vi.spyOn(visits, 'change').mockRejectedValueOnce(FULL);
    await keeper.do(done('safe'));
    expect(await keeper.do({ do: 'clearMark', item: 'safe' })).toBe(true);
    const visit = await disk();
    expect(visit.undo.map((step) => step.what)).toEqual(['done', 'cleared']);
  });

  it('typing goes on, and the whole text comes through in the end', async () => {
    vi.spyOn(visits, 'change').mockRejectedValueOnce(FULL);
    type('ab');
    expect(await keeper.flush()).toBe(false);
    type('cd', 'ab');
    expect(await keeper.flush()).toBe(true);
    expect([await notes(), rivalsOf(await disk(), 'notes')]).toEqual(['abcd', []]);
  });

  it('an answer that was lost on its way does nothing twice', async () => {
    const change = visits.change.bind(visits);
    vi.spyOn(visits, 'change').mockImplementationOnce(async (visit, deeds) => {
      await change(visit, deeds);
      throw FULL;
    });
    expect(await keeper.do({ do: 'toggleChip', item: 'safe', chip: 'name' })).toBe(false);
    expect(await keeper.flush()).toBe(true);
    expect((await disk()).records).toEqual([{ item: 'safe', chips: ['name'] }]);
  });
});

describe('a text that is too long', () => {
  it('is refused with the reason, and what was typed before is still put', async () => {
    type('short');
    expect(keeper.write('notes', 'short', TOO_LONG)).toBe(false);
    expect(keeper.saving).toEqual({ state: 'failed', error: new TooLong(TEXT_LIMIT + 1, TEXT_LIMIT) });
    expect(await keeper.flush()).toBe(false);
    expect(await notes()).toBe('short');
    expect(keeper.holds('notes', 'short')).toBe(true);
  });

  it('is taken once it is shortened, and then all is saved', async () => {
    keeper.write('notes', '', TOO_LONG);
    expect(keeper.write('notes', '', TOO_LONG.slice(1))).toBe(true);
    expect(await keeper.flush()).toBe(true);
    expect(keeper.saving.state).toBe('saved');
    expect(await notes()).toHaveLength(TEXT_LIMIT);
    expect(keeper.holds('notes', TOO_LONG.slice(1))).toBe(false);
  });

  it('keeps no mark from the disk, and is told on', async () => {
    keeper.write('notes', '', TOO_LONG);
    await keeper.do(done('safe'));
    expect((await disk()).records).toHaveLength(1);
    expect(keeper.saving).toMatchObject({ state: 'failed', error: { name: 'TooLong' } });
  });

  it('is refused from a settling too', async () => {
    expect(await keeper.do({ do: 'settle', field: 'notes', seen: [], text: TOO_LONG })).toBe(false);
    expect(keeper.waiting).toEqual([]);
    expect(keeper.saving.state).toBe('failed');
    expect(keeper.refusedText('notes')).toBe(TOO_LONG);
  });

  it('is known, for it lies nowhere else, until another takes its place', () => {
    expect(keeper.refusedText('notes')).toBeUndefined();
    keeper.write('notes', '', TOO_LONG);
    expect(keeper.refusedText('notes')).toBe(TOO_LONG);
    expect(keeper.refusedText('mattered')).toBeUndefined();
    keeper.write('notes', '', 'shorter');
    expect(keeper.refusedText('notes')).toBeUndefined();
  });
});

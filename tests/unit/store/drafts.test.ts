import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDraftBox, type Visits } from '@/utils/store';
import { database } from '@/utils/store/database';
import { mergeDrafts } from '@/utils/store/drafts';
import { derivedId, openDraft, prepareDrafts, RecordDamaged } from '@/utils/vault';
import { rivalsOf, textOf, type Deed, type Stamped } from '@/utils/visit';
import { installLocks } from '../../support/fake-locks';
import { PageClock } from '../../support/fixtures';
import { anotherPage, damage, freshVisits, start } from './on-disk';

let visits: Visits;
let id: string;
const ignored = () => undefined;
/** Where no failure is expected. */
const failing = (error: unknown) => {
  throw error;
};
beforeEach(async () => {
  visits = await freshVisits();
  ({ id } = await start(visits, new PageClock('starter')));
});
afterEach(() => vi.restoreAllMocks());

/** Every window that is open goes, and lets go of what it held. */
const closeAllWindows = () => installLocks();
const write = (base: string, next: string): Deed => ({ do: 'writeText', field: 'notes', base, next });
const toggle: Deed = { do: 'toggleChip', item: 'safe', chip: 'name' };

function typed(page: string, ...deeds: Deed[]): Stamped[] {
  const clock = new PageClock(page);
  return deeds.map((deed) => ({ deed, stamp: clock.stamp() }));
}

/** Leaves a draft on the disk, as a window does that was closed; answers its place. */
async function leaveDraft(number: number, deeds: Stamped[], visit = id): Promise<string> {
  const place = await derivedId(visits.key, `draft ${number}`);
  await database.drafts.put((await prepareDrafts(visits.key, place))([{ visit, deeds }]));
  return place;
}
const isOnDisk = async (place: string) => (await database.drafts.get(place)) !== undefined;
const notes = async () => textOf(await visits.get(id), 'notes');
/** How many drafts lie on the disk. */
const drafts = () => database.drafts.count();

describe('what a closed window left', () => {
  it('is done at the next opening, and its draft is gone', async () => {
    const place = await leaveDraft(3, typed('gone', write('', 'last words'), toggle));
    await openDraftBox(visits, ignored);
    const visit = await visits.get(id);
    expect(textOf(visit, 'notes')).toBe('last words');
    expect(visit.records).toEqual([{ item: 'safe', chips: ['name'] }]);
    expect(await isOnDisk(place)).toBe(false);
  });

  it('is done once, though the window had put it itself just before it closed', async () => {
    const deeds = typed('gone', toggle, write('', 'last words'));
    await visits.change(id, deeds);
    const before = await visits.get(id);
    await leaveDraft(3, deeds);
    await mergeDrafts(visits, failing);
    expect(await visits.get(id)).toEqual(before);
    expect(await drafts()).toBe(0);
  });

  it('is done as far as it is new, when the window had put a part of it', async () => {
    const deeds = typed('gone', toggle, write('', 'last words'));
    await visits.change(id, deeds.slice(0, 1));
    await leaveDraft(3, deeds);
    await mergeDrafts(visits, failing);
    const visit = await visits.get(id);
    expect([visit.records, textOf(visit, 'notes')]).toEqual([
      [{ item: 'safe', chips: ['name'] }],
      'last words',
    ]);
  });

  it('is done once, though two windows open at once', async () => {
    await leaveDraft(3, typed('gone', toggle));
    await Promise.all([mergeDrafts(visits, failing), mergeDrafts(await anotherPage(visits), failing)]);
    expect((await visits.get(id)).records).toEqual([{ item: 'safe', chips: ['name'] }]);
  });

  it('is done for each of several windows, and no text is lost', async () => {
    await leaveDraft(0, typed('one', write('', 'of one')));
    await leaveDraft(63, typed('two', write('', 'of two')));
    await mergeDrafts(visits, failing);
    const visit = await visits.get(id);
    expect([textOf(visit, 'notes'), ...rivalsOf(visit, 'notes')]).toEqual(['of one', 'of two']);
  });

  it('is kept when its visit is not there: it may be all that is left of it', async () => {
    const place = await leaveDraft(3, typed('gone', toggle), 'erased');
    await mergeDrafts(visits, failing);
    expect(await isOnDisk(place)).toBe(true);
  });

  it('is kept while its visit does not open', async () => {
    const place = await leaveDraft(3, typed('gone', toggle));
    await damage(id);
    await openDraftBox(visits, ignored);
    expect(await isOnDisk(place)).toBe(true);
  });

  it('is kept when it is damaged, and no window takes its place', async () => {
    const place = await leaveDraft(3, typed('gone', toggle));
    await damage(place, 'drafts');
    const damaged = await database.records.get(place);
    vi.spyOn(Math, 'random').mockReturnValue(3 / 64);
    const box = await openDraftBox(visits, ignored);
    box.keep(id, typed('here', toggle));
    expect(await database.records.get(place)).toEqual(damaged);
    expect(await isOnDisk(await derivedId(visits.key, 'draft 4'))).toBe(true);
  });

  it('does not keep the others from being taken over, and is told', async () => {
    await damage(await leaveDraft(3, typed('gone', toggle)), 'drafts');
    await leaveDraft(4, typed('gone too', write('', 'last words')));
    const told = vi.fn();
    await mergeDrafts(visits, told);
    expect(await notes()).toBe('last words');
    expect(told.mock.calls).toEqual([[expect.any(RecordDamaged)]]);
  });

  it('is done though it arrives in the very place that the next window has taken', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(3 / 64);
    await openDraftBox(visits, ignored);
    await leaveDraft(3, typed('gone', write('', 'last words')));
    await vi.waitFor(async () => expect(await notes()).toBe('last words'), 4_000);
  });

  it('is told from what the next window keeps in that place by then', async () => {
    const place = await leaveDraft(3, typed('here', write('', 'half a w')));
    await mergeDrafts(visits, failing, { id: place, isEmpty: () => false });
    expect(await notes()).toBe('');
    expect(await isOnDisk(place)).toBe(true);
    await mergeDrafts(visits, failing, { id: place, isEmpty: () => true });
    expect(await notes()).toBe('half a w');
  });

  it('is done though it arrives on the disk a moment after the next window opened', async () => {
    await openDraftBox(visits, ignored);
    await leaveDraft(3, typed('gone', write('', 'last words')));
    await vi.waitFor(async () => expect(await notes()).toBe('last words'), 4_000);
  });

  it('is kept and told when it cannot be taken over later', async () => {
    const told = vi.fn();
    await openDraftBox(visits, told);
    const place = await leaveDraft(3, typed('gone', toggle));
    vi.spyOn(visits, 'change').mockRejectedValue(new Error('the disk is full'));
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(new Error('the disk is full')), 4_000);
    expect(await isOnDisk(place)).toBe(true);
  });

  it('stays when a later put of the closed window arrived while it was taken over', async () => {
    const place = await leaveDraft(3, typed('gone', write('', 'last')));
    const change = visits.change.bind(visits);
    vi.spyOn(visits, 'change').mockImplementationOnce(async (visit, deeds) => {
      await leaveDraft(3, typed('gone', write('', 'last'), write('last', 'last words')));
      return change(visit, deeds);
    });
    await mergeDrafts(visits, failing);
    expect(await isOnDisk(place)).toBe(true);
    await mergeDrafts(visits, failing);
    expect(await notes()).toBe('last words');
    expect(await isOnDisk(place)).toBe(false);
  });
});

describe('the place of a window for its draft', () => {
  it('holds what waits for each of several visits, and lets go of one at a time', async () => {
    const other = (await start(visits, new PageClock('other'))).id;
    const box = await openDraftBox(visits, ignored);
    const before = await drafts();
    box.keep(id, typed('here', write('', 'for one')));
    box.keep(other, typed('here too', write('', 'for the other')));
    box.keep(other, []);
    expect((await drafts()) - before).toBe(1);
    closeAllWindows();
    await mergeDrafts(visits, failing);
    expect(await notes()).toBe('for one');
    expect(textOf(await visits.get(other), 'notes')).toBe('');
  });

  it('is filled in the turn of the deed, sealed, and empty when nothing waits', async () => {
    const box = await openDraftBox(visits, ignored);
    box.keep(id, typed('here', write('', 'secret words')));
    expect(await drafts()).toBe(1);
    for (const row of await database.drafts.toArray()) {
      expect(Buffer.from(row.bytes).includes('secret words')).toBe(false);
    }
    box.keep(id, []);
    expect(await drafts()).toBe(0);
  });

  it('holds the last state of the deeds only', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const box = await openDraftBox(visits, ignored);
    box.keep(id, typed('here', write('', 'a')));
    box.keep(id, typed('here', write('', 'ab')));
    expect(await drafts()).toBe(1);
    const row = await database.drafts.get(await derivedId(visits.key, 'draft 0'));
    expect(await openDraft(visits.key, row!)).toMatchObject([
      { visit: id, deeds: [{ deed: { next: 'ab' } }] },
    ]);
  });

  it('takes a long text when the window closes, not with every key', async () => {
    const box = await openDraftBox(visits, ignored);
    box.keep(id, typed('here', write('', 'x'.repeat(90_000))));
    expect(await drafts()).toBe(0);
    box.putNow();
    expect(await drafts()).toBe(1);
    closeAllWindows();
    await mergeDrafts(visits, failing);
    expect(await notes()).toHaveLength(90_000);
  });

  it('stays empty when the window closes with nothing waiting', async () => {
    const box = await openDraftBox(visits, ignored);
    box.putNow();
    expect(await drafts()).toBe(0);
  });

  it('is its own: two windows have two', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const boxes = [await openDraftBox(visits, ignored), await openDraftBox(visits, ignored)];
    for (const [at, box] of boxes.entries()) box.keep(id, typed(`page ${at}`, toggle));
    expect(await drafts()).toBe(2);
  });

  it('is given back, so that a page that stays opens as many as it likes', async () => {
    const places = 64;
    const held = async () =>
      (await navigator.locks.query()).held!.filter(({ name }) => name!.startsWith('draft '));
    for (let opened = 0; opened < places + 6; opened += 1) {
      const box = await openDraftBox(visits, failing);
      box.keep(id, typed('mine', toggle));
      box.giveBack();
      // What still waits is held until it does no more.
      expect(await held()).toHaveLength(1);
      box.keep(id, []);
      await vi.waitFor(async () => expect(await held()).toEqual([]));
    }
    expect(await drafts()).toBe(0);
  });

  it('is left alone while its window stands: that one does its deeds itself', async () => {
    const box = await openDraftBox(visits, ignored);
    box.keep(id, typed('here', write('', 'half a w')));
    await mergeDrafts(await anotherPage(visits), failing);
    expect(await notes()).toBe('');
    expect(await drafts()).toBe(1);
    closeAllWindows();
    await mergeDrafts(await anotherPage(visits), failing);
    expect(await notes()).toBe('half a w');
  });
});

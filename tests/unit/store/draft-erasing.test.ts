import { beforeEach, describe, expect, it } from 'vitest';
import { eraseVisits, type Visits } from '@/utils/store';
import { database } from '@/utils/store/database';
import type { Draft } from '@/utils/store/draft-places';
import { mergeDrafts } from '@/utils/store/drafts';
import { derivedId, openDraft, prepareDrafts } from '@/utils/vault';
import { textOf, type Stamped } from '@/utils/visit';
import { PageClock, SECOND } from '../../support/fixtures';
import { damage, freshVisits, start } from './on-disk';

let visits: Visits;
let one: string;
let two: string;
beforeEach(async () => {
  visits = await freshVisits();
  const clock = new PageClock('starter');
  one = (await start(visits, clock, 'one')).id;
  two = (await start(visits, clock.pass(SECOND), 'two')).id;
});

const failing = (error: unknown) => {
  throw error;
};
const words = (next: string): Stamped[] => [
  { deed: { do: 'writeText', field: 'notes', base: '', next }, stamp: new PageClock(next).stamp() },
];
const erase = (...ids: string[]) => eraseVisits(visits, ids, () => true);

/** Leaves a draft for visits on the disk, as a window does that was closed; answers its place. */
async function leaveDraft(number: number, ...of: string[]): Promise<string> {
  const place = await derivedId(visits.key, `draft ${number}`);
  const draft: Draft = of.map((visit) => ({ visit, deeds: words(`for ${visit}`) }));
  await database.drafts.put((await prepareDrafts(visits.key, place))(draft));
  return place;
}
async function visitsIn(place: string): Promise<string[] | undefined> {
  const row = await database.drafts.get(place);
  return row && ((await openDraft(visits.key, row)) as Draft).map(({ visit }) => visit);
}

describe('the draft of a closed window', () => {
  it('goes with the visits that it was meant for', async () => {
    const [both, first, second] = [
      await leaveDraft(1, one, two),
      await leaveDraft(2, one),
      await leaveDraft(3, two),
    ];
    await erase(one);
    expect([await visitsIn(both), await visitsIn(first), await visitsIn(second)]).toEqual([
      [two],
      undefined,
      [two],
    ]);
    await mergeDrafts(visits, failing);
    expect(textOf(await visits.get(two), 'notes')).toContain(`for ${two}`);
    expect(await database.drafts.count()).toBe(0);
  });

  it('goes with a visit that did not open, and for which it could not be done', async () => {
    const place = await leaveDraft(1, one);
    await damage(one);
    await erase(one);
    expect(await visitsIn(place)).toBeUndefined();
  });

  it('stays for a visit that stays', async () => {
    const place = await leaveDraft(1, one);
    await eraseVisits(visits, [one], () => false);
    await erase(two);
    expect(await visitsIn(place)).toEqual([one]);
  });

  it('that does not open keeps nothing from being erased', async () => {
    const place = await leaveDraft(1, one);
    await damage(place, 'drafts');
    await erase(one);
    expect(await database.records.get(one)).toBeUndefined();
    expect(await database.drafts.get(place)).toBeDefined();
  });
});

describe('the draft of a window that stands while its visit is erased', () => {
  it('is left to it, and goes once the window is closed', async () => {
    const place = await leaveDraft(1, one);
    let close: () => void = () => undefined;
    const stands = new Promise<void>((done) => (close = done));
    const held = navigator.locks.request(`draft ${place}`, () => stands);
    await erase(one);
    await mergeDrafts(visits, failing);
    expect(await visitsIn(place)).toEqual([one]);
    close();
    await held;
    await mergeDrafts(visits, failing);
    expect(await visitsIn(place)).toBeUndefined();
  });
});

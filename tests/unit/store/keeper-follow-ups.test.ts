import { beforeEach, expect, it } from 'vitest';
import { Keeper, TooLong, type Visits } from '@/utils/store';
import { PageClock } from '../../support/fixtures';
import { freshVisits, start } from './on-disk';

let visits: Visits;
let id: string;
let keeper: Keeper;
beforeEach(async () => {
  visits = await freshVisits();
  ({ id } = await start(visits, new PageClock('starter')));
  keeper = new Keeper(
    visits,
    { keep: () => undefined, putNow: () => undefined, giveBack: () => undefined },
    id,
    () => undefined,
  );
});
const disk = () => visits.get(id);

it('writes a follow-up as it is typed: it rests as a text does, and what only waits grows', async () => {
  await keeper.do({ do: 'addFollowUp', id: 'f' });
  for (const what of ['B', 'Bl', 'Blood']) keeper.writeFollowUp('f', { what });
  keeper.writeFollowUp('f', { who: 'nurse' });
  expect(keeper.waiting).toHaveLength(1);
  expect((await disk()).followUps).toEqual([{ id: 'f', what: '', who: '' }]);
  expect(await keeper.flush()).toBe(true);
  expect((await disk()).followUps).toEqual([{ id: 'f', what: 'Blood', who: 'nurse' }]);
  expect(() => keeper.writeFollowUp('f', { what: 'x'.repeat(201) })).toThrow(TooLong);
  expect(keeper.waiting).toEqual([]);
});

// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { followEntries } from '@/components/visits/all-entries';
import { visitRunning } from '@/utils/browser';
import { PageClock } from '../../support/fixtures';
import { freshVisits, start } from '../store/on-disk';

it('a joined visit that is deleted in Visits runs no more, and runs again when it is taken back in front', async () => {
  const visits = await freshVisits();
  const clock = new PageClock();
  const { id } = await start(visits, clock);
  const doing = (deed: 'join' | 'bin' | 'restore') =>
    visits.change(id, [{ deed: { do: deed }, stamp: clock.pass(1_000).stamp() }]);
  const isRunning = (wanted: boolean) =>
    vi.waitFor(async () => expect(await visitRunning.get()).toBe(wanted));
  await doing('join');
  const { stop } = followEntries(visits);
  await isRunning(true);
  await doing('bin');
  await isRunning(false);
  await doing('restore');
  await visits.bringForward(id);
  await isRunning(true);
  stop();
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as browserRoom from '@/utils/browser/managed';
import { followPolicy, readStanding } from '@/utils/standard';
import { configurationData } from '../../support/fixtures';

let managed: Record<string, unknown> = {};
let change: () => void = () => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(browserRoom, 'managedPolicy').mockImplementation(() => Promise.resolve(managed));
  vi.spyOn(browserRoom, 'watchManagedPolicy').mockImplementation((changed) => {
    change = changed;
  });
});
afterEach(() => vi.useRealTimers());

const policy = (version: number) => ({ config: JSON.stringify(configurationData({ version })) });
async function inForce(): Promise<[string, number]> {
  const { source, configuration } = (await readStanding()).inForce;
  return [source, configuration.version];
}

it('a policy is taken over at first, with every change, and goes once it has stayed empty, without being asked', async () => {
  managed = policy(3);
  await followPolicy();
  expect(await inForce()).toEqual(['policy', 3]);
  managed = policy(4);
  change();
  await vi.waitFor(async () => expect(await inForce()).toEqual(['policy', 4]));
  managed = {};
  change();
  await vi.advanceTimersByTimeAsync(19_000);
  expect(await inForce()).toEqual(['policy', 4]);
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitFor(async () => expect((await inForce())[0]).toBe('built-in'));
});

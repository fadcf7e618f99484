import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mendDisk } from '../support/fake-disk';
import { howMany } from '../support/how-many';
import { anySteps, live, type Step } from './model/steps';

vi.mock('hash-wasm', () => import('../unit/quick-argon2'));
vi.mock('@/utils/browser', async (original) => ({
  ...(await original<object>()),
  ...(await import('../support/acting')).stamps,
}));

/** Steps that once went wrong. */
const ONCE_WRONG: [string, Step[]][] = [
  [
    'a visit deleted past a text that still waited in the same window',
    [
      { who: 0, what: 'start', which: 0 },
      { who: 0, what: 'type on', which: 0 },
      { who: 0, what: 'delete', which: 0 },
    ],
  ],
  [
    'a crash after the draft of a mark for which there was no room at first',
    [
      { who: 0, what: 'start', which: 0 },
      { who: 0, what: 'disk full', which: 0 },
      { who: 0, what: 'tick', which: 0 },
      { who: 0, what: 'room again', which: 0 },
      { who: 0, what: 'empty', which: 0 },
    ],
  ],
];

// What waits for its time is put when a step says so, or never.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  mendDisk();
});

describe('whatever is done, in one window or two, with a full disk, crashes and locks', () => {
  it(
    'all that was there before is readable afterwards',
    async () => {
      await fc.assert(
        fc.asyncProperty(anySteps, async (steps) => {
          expect(await live(steps)).toEqual([]);
          vi.clearAllTimers();
        }),
        { numRuns: howMany(500, 10_000) },
      );
    },
    howMany(120_000, 3_600_000),
  );

  it.each(ONCE_WRONG)('also where it once went wrong: %s', async (_, steps) => {
    expect(await live(steps)).toEqual([]);
  });
});

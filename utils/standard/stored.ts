import { storedStandard } from '@/utils/browser';
import type { Finding } from '@/utils/checklist';
import type { Policies } from './schema';
import type { Holdings } from './sources';

/** An empty answer of the policy is a removal once it has stayed empty so long (ms): browsers answer empty before they know. */
export const STAYED_EMPTY = 20_000;

/** What lies on the disk of all standards, in clear. */
export interface Stored extends Holdings {
  /** Rules that the administrator set by themselves. */
  policies?: Policies;
  /** What of the policy was refused, and why. */
  findings?: Finding[];
  /** Since when the policy gives something (UTC ms). */
  answered?: number;
}

/** What lies on the disk, unchecked. */
export async function readStored(): Promise<Stored> {
  return (await storedStandard.get()) ?? {};
}

/** Changes what lies on the disk; a change that changes nothing is not written, and wakes nobody. */
export async function changeStored(next: (stored: Stored) => Stored): Promise<void> {
  await navigator.locks.request('standard', async () => {
    const stored = await readStored();
    const after = next(stored);
    if (!isEqual(stored, after)) await storedStandard.set(after);
  });
}

/** Whether two values are the same JSON; Chromium gives what it keeps back with its keys in another order. */
export function isEqual(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

import { managedPolicy, type ManagedPolicy } from '@/utils/browser';
import { readManaged, type ReadManaged } from './managed';
import { changeStored, isEqual, STAYED_EMPTY, type Stored } from './stored';

/** Takes over what the policy says now; answers whether an empty answer still waits to be believed. */
export async function reconcile(today: string, now: number): Promise<boolean> {
  const policy = await managedPolicy();
  let isWaiting = false;
  await changeStored((stored) => {
    const next = afterPolicy(stored, readManaged(policy, today), isEmpty(policy), now);
    isWaiting = next.emptySince !== undefined && next.answered !== undefined;
    return next;
  });
  return isWaiting;
}

function isEmpty(policy: ManagedPolicy): boolean {
  return Object.keys(policy).length === 0;
}

/** What is held once the policy has said this. */
function afterPolicy(stored: Stored, read: ReadManaged, isSilent: boolean, now: number): Stored {
  if (isSilent) {
    if (stored.answered === undefined) return stored;
    const { emptySince = now } = stored;
    if (now - emptySince < STAYED_EMPTY) return { ...stored, emptySince };
    const { policy: _p, policies: _s, findings: _f, answered: _a, emptySince: _e, ...rest } = stored;
    return rest;
  }
  const { emptySince: _, policy, ...rest } = stored;
  const answered = {
    ...rest,
    policies: read.policies,
    findings: read.findings,
    answered: stored.answered ?? now,
  };
  if (read.configuration) {
    const { configuration, mode } = read;
    const isKnown = policy && isEqual(policy.configuration, configuration);
    return { ...answered, policy: { configuration, mode, since: isKnown ? policy.since : now } };
  }
  // A policy whose configuration is broken, or did not arrive, keeps the last good one.
  return policy && read.isConfigExpected ? { ...answered, policy } : answered;
}

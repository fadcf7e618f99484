import { managedPolicy, policyEmptySince } from '@/utils/browser';
import { readManaged, type ReadManaged } from './managed';
import { changeStored, isEqual, readStored, STAYED_EMPTY, type Stored } from './stored';

/** Takes over what the policy says now; answers whether an empty answer still waits to be believed. */
export async function reconcile(today: string, now: number): Promise<boolean> {
  const policy = await managedPolicy();
  if (Object.keys(policy).length === 0) return believeEmpty(now);
  await policyEmptySince.remove();
  const read = readManaged(policy, today);
  await changeStored((stored) => afterPolicy(stored, read, now));
  return false;
}

/** An empty answer is a removal once it has stayed empty in this run of the browser: one that has just started answers so too. */
async function believeEmpty(now: number): Promise<boolean> {
  if ((await readStored()).answered === undefined) return false;
  const since = (await policyEmptySince.get()) ?? now;
  if (now - since < STAYED_EMPTY) {
    await policyEmptySince.set(since);
    return true;
  }
  await changeStored(({ policy: _p, policies: _s, findings: _f, answered: _a, ...rest }) => rest);
  await policyEmptySince.remove();
  return false;
}

/** What is held once the policy has said this. */
function afterPolicy(stored: Stored, read: ReadManaged, now: number): Stored {
  const { policy, ...rest } = stored;
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

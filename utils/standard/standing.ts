import { managedPolicy, storedStandard, type ManagedPolicy } from '@/utils/browser';
import type { Finding } from '@/utils/checklist';
import { loadBuiltIn } from './built-in';
import { checkConfiguration } from './check';
import { readManaged, type ReadManaged } from './managed';
import type { Configuration, Policies } from './schema';
import { inForce, type Held, type Holdings, type InForce } from './sources';

/** An empty answer of the policy is a removal once it has stayed empty so long (ms): browsers answer empty before they know. */
const STAYED_EMPTY = 20_000;

/** What lies on the disk of all standards, in clear. */
interface Stored extends Holdings {
  /** Rules that the administrator set by themselves. */
  policies?: Policies;
  /** What of the policy was refused, and why. */
  findings?: Finding[];
  /** When the policy last gave something (UTC ms), and since when it gives nothing. */
  answered?: number;
  emptySince?: number;
}

/** All that is to know of the standard in force. */
export interface Standing {
  inForce: InForce;
  holdings: Holdings;
  /** Rules of the administrator, beside those of the standard. */
  policies: Policies;
  findings: Finding[];
  /** Whether a policy has answered at all. */
  hasPolicy: boolean;
}

/**
 * The standard in force by the last good copies: at once, without waiting for the policy.
 * @param today the day to hold dates against, `YYYY-MM-DD`
 */
export async function readStanding(today: string): Promise<Standing> {
  const stored = (await storedStandard.get()) as Stored | undefined;
  const holdings = goodOf(stored ?? {}, today);
  return {
    inForce: inForce(holdings) ?? asBuiltIn(await loadBuiltIn()),
    holdings,
    policies: stored?.policies ?? {},
    findings: stored?.findings ?? [],
    hasPolicy: stored?.answered !== undefined,
  };
}

function asBuiltIn(configuration: Configuration): InForce {
  return { configuration, since: 0, source: 'built-in', isChanged: false, isReplaceable: true };
}

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
  const answered = { ...rest, policies: read.policies, findings: read.findings, answered: now };
  if (read.configuration) {
    const { configuration, mode } = read;
    const isKnown = policy && isEqual(policy.configuration, configuration);
    return { ...answered, policy: { configuration, mode, since: isKnown ? policy.since : now } };
  }
  // A policy whose configuration is broken, or did not arrive, keeps the last good one.
  return policy && read.isConfigExpected ? { ...answered, policy } : answered;
}

/** Uses a configuration from a file from now on; the one before it is kept. */
export function useFile(configuration: Configuration, now: number): Promise<void> {
  return changeStored(({ file, fileBefore, ...rest }) => {
    const before = file ?? fileBefore;
    return { ...rest, file: { configuration, since: now }, ...(before ? { fileBefore: before } : {}) };
  });
}

/** Goes back to the file that was in force before; the present one takes its place. */
export function useFileBefore(now: number): Promise<void> {
  return changeStored((stored) => {
    const { file, fileBefore, ...rest } = stored;
    if (!fileBefore) return stored;
    return { ...rest, file: { ...fileBefore, since: now }, ...(file ? { fileBefore: file } : {}) };
  });
}

/** Takes the file away; it stays as the one before, so that it can come back. */
export function removeFile(): Promise<void> {
  return changeStored(({ file, fileBefore, ...rest }) => {
    const before = file ?? fileBefore;
    return { ...rest, ...(before ? { fileBefore: before } : {}) };
  });
}

async function changeStored(next: (stored: Stored) => Stored): Promise<void> {
  await navigator.locks.request('standard', async () => {
    const stored = ((await storedStandard.get()) ?? {}) as Stored;
    const after = next(stored);
    if (!isEqual(stored, after)) await storedStandard.set(after);
  });
}

/** What of the held configurations is good by this version's checks. */
function goodOf({ policy, file, fileBefore }: Stored, today: string): Holdings {
  const good = <T extends Held>(held: T | undefined): T | undefined => {
    const { configuration } = checkConfiguration(held?.configuration, today);
    return held && configuration ? { ...held, configuration } : undefined;
  };
  const [goodPolicy, goodFile, goodBefore] = [good(policy), good(file), good(fileBefore)];
  return {
    ...(goodPolicy ? { policy: goodPolicy } : {}),
    ...(goodFile ? { file: goodFile } : {}),
    ...(goodBefore ? { fileBefore: goodBefore } : {}),
  };
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

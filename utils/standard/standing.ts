import type { Finding } from '@/utils/checklist';
import * as v from 'valibot';
import { loadBuiltIn } from './built-in';
import type { Configuration, Policies } from './schema';
import { inForce, type Held, type Holdings, type InForce } from './sources';
import { changeStored, readStored, type Stored } from './stored';

const SOURCES = ['policy', 'file'] as const;

/** All that is to know of the standard in force. */
export interface Standing {
  inForce: InForce;
  holdings: Holdings;
  /** Rules of the administrator, beside those of the standard. */
  policies: Policies;
  findings: Finding[];
  /** Whether a policy has answered at all. */
  hasPolicy: boolean;
  /** Whether a configuration lies on the disk that this version cannot read, so that another is in force. */
  isOneUnread: boolean;
}

/** The standard in force by the last good copies: at once, without waiting for the policy. */
export async function readStanding(): Promise<Standing> {
  const stored = await readStored();
  const holdings = await goodOf(stored);
  return {
    inForce: inForce(holdings) ?? asBuiltIn(await loadBuiltIn()),
    holdings,
    policies: stored.policies ?? {},
    findings: stored.findings ?? [],
    hasPolicy: stored.answered !== undefined,
    isOneUnread: SOURCES.some((source) => stored[source] && !holdings[source]),
  };
}

function asBuiltIn(configuration: Configuration): InForce {
  return { configuration, since: 0, source: 'built-in', isChanged: false, isReplaceable: true };
}

/** Uses a configuration from a file from now on; the one before it is kept. */
export function takeFile(configuration: Configuration, now: number): Promise<void> {
  return changeStored(({ file, fileBefore, ...rest }) => {
    const before = file ?? fileBefore;
    return { ...rest, file: { configuration, since: now }, ...(before ? { fileBefore: before } : {}) };
  });
}

/** Goes back to the file that was in force before; the present one takes its place. */
export function takeFileBefore(now: number): Promise<void> {
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

/** What of the held configurations this version can read. Each was judged whole before it was kept. */
async function goodOf({ policy, file, fileBefore }: Stored): Promise<Holdings> {
  if (!policy && !file && !fileBefore) return {};
  const { configurationSchema } = await import('./schema');
  const good = <T extends Held>(held: T | undefined): T | undefined => {
    const { success, output } = v.safeParse(configurationSchema, held?.configuration);
    return held && success ? { ...held, configuration: output } : undefined;
  };
  const [goodPolicy, goodFile, goodBefore] = [good(policy), good(file), good(fileBefore)];
  return {
    ...(goodPolicy ? { policy: goodPolicy } : {}),
    ...(goodFile ? { file: goodFile } : {}),
    ...(goodBefore ? { fileBefore: goodBefore } : {}),
  };
}

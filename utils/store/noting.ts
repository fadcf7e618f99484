import { auditProblem, clockNow } from '@/utils/browser';
import type { AuditLog } from './audit';
import type { AuditEvent, AuditWhat } from './audit-pages';
import type { Visits } from './visits';

/**
 * Tells the log of something that was done. Never in the way of what is done: it does not fail, and a log that cannot
 * be written is told in Settings, under Diagnostics.
 */
export async function note(
  visits: Visits,
  event: { what: AuditWhat; visit?: string | undefined; why?: string | undefined },
): Promise<void> {
  await noteAll(visits, [{ ...event, at: clockNow().at }]);
}

/** The same for what happened earlier, each at its own time; answers whether it stands in the log. */
export function noteAll(visits: Visits, events: AuditEvent[]): Promise<boolean> {
  return telling(async () => (await logFor(visits)).add(...events));
}

/** Tells the log which standard is in force, by its id, version and source. It fails as `note` does. */
export async function noteStandard(visits: Visits, name: string): Promise<void> {
  await telling(async () => (await logFor(visits)).standard(name, clockNow().at));
}

/** What is on its way into the log. */
const onTheWay = new Set<Promise<boolean>>();

/** Resolves once all that the log was told in this page so far stands there, or could not be written. */
export async function whenNoted(): Promise<void> {
  while (onTheWay.size > 0) await Promise.all(onTheWay);
}

function telling(tell: () => Promise<void>): Promise<boolean> {
  const told = written(tell).finally(() => onTheWay.delete(told));
  onTheWay.add(told);
  return told;
}

async function written(tell: () => Promise<void>): Promise<boolean> {
  try {
    await tell();
    return true;
  } catch (error) {
    await tellProblem(error);
    return false;
  }
}

function logFor(visits: Visits): Promise<AuditLog> {
  return import('./audit-logs').then(({ logOf }) => logOf(visits));
}

async function tellProblem(error: unknown): Promise<void> {
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  await auditProblem.set({ name, at: clockNow().at });
}

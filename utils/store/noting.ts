import { auditProblem, clockNow } from '@/utils/browser';
import type { AuditLog } from './audit';
import type { AuditEvent, AuditWhat } from './audit-pages';
import type { Visits } from './visits';

/**
 * Tells the log of something that was done. Never in the way of what is done: it does not fail, and a log that cannot
 * be written is told in Settings, under Diagnostics.
 */
export function note(
  visits: Visits,
  event: { what: AuditWhat; visit?: string | undefined; why?: string | undefined },
): Promise<void> {
  return noteAll(visits, [{ ...event, at: clockNow().at }]);
}

/** The same for what happened earlier, each at its own time. */
export async function noteAll(visits: Visits, events: AuditEvent[]): Promise<void> {
  try {
    const log = await logFor(visits);
    await log.add(...events);
  } catch (error) {
    await tellProblem(error);
  }
}

/** Tells the log which standard is in force, by its id, version and source. It fails as `note` does. */
export async function noteStandard(visits: Visits, name: string): Promise<void> {
  try {
    const log = await logFor(visits);
    await log.standard(name, clockNow().at);
  } catch (error) {
    await tellProblem(error);
  }
}

function logFor(visits: Visits): Promise<AuditLog> {
  return import('./audit-logs').then(({ logOf }) => logOf(visits));
}

async function tellProblem(error: unknown): Promise<void> {
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  await auditProblem.set({ name, at: clockNow().at });
}

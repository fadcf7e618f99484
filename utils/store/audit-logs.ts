import { AuditLog } from './audit';
import type { Visits } from './visits';

const logs = new WeakMap<Visits, AuditLog>();

/** This page's way to the log of a vault. */
export function logOf(visits: Visits): AuditLog {
  const log = logs.get(visits) ?? new AuditLog(visits);
  logs.set(visits, log);
  return log;
}

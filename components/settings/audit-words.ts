import { enAudit } from '@/utils/messages';
import type { AuditEvent } from '@/utils/store';

/** The words of the audit log, in the language in force. */
export function auditWords(): typeof enAudit {
  return enAudit;
}

/** What else a line says, in words where there are words for it. */
export function detailOf({ what, why = '' }: AuditEvent): string {
  const reasons: Record<string, string> = auditWords().source;
  return what === 'locked' ? (reasons[why] ?? why) : why;
}

import { auditWords } from '@/utils/messages';
import type { AuditEvent } from '@/utils/store';

/** What else a line says, in words where there are words for it. */
export function detailOf({ what, why = '' }: AuditEvent): string {
  const reasons: Record<string, string> = auditWords().source;
  return what === 'locked' ? (reasons[why] ?? why) : why;
}

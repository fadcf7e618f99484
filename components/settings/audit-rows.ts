import { momentAt } from '@/utils/browser';
import { csvOf } from '@/utils/export';
import { dayKey, auditWords } from '@/utils/messages';
import type { AuditEvent, Visits } from '@/utils/store';
import { detailOf } from './audit-words';

/** Which lines are shown: of one kind, of one day (`YYYY-MM-DD`); empty: any. */
export interface AuditFilter {
  what: string;
  day: string;
}

/** A test that a line passes when it is to be shown. A day is a day as the clock here shows it. */
export function passing({ what, day }: AuditFilter): (event: AuditEvent) => boolean {
  return (event) =>
    (what === '' || event.what === what) && (day === '' || dayKey(momentAt(event.at)) === day);
}

/** Each visit's name in the lists, by its id. */
export async function namesOf(visits: Visits): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const slice of visits.entries()) {
    for (const { id, label, title } of slice) names.set(id, label || title);
  }
  return names;
}

/** The lines as a table for whoever reviews them: times in UTC, visits by their random id alone. */
export function auditCsv(events: readonly AuditEvent[]): string {
  const { columns, text } = auditWords();
  const rows = events.map((event) => [
    new Date(event.at).toISOString(),
    text[event.what],
    event.visit ?? '',
    detailOf(event),
  ]);
  return csvOf([[columns.time, columns.event, columns.visit, columns.detail], ...rows]);
}

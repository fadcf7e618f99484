import * as v from 'valibot';
import { lintVisitType, type Finding } from './lint';
import { visitTypeSchema, type VisitType } from './schema';

/** A visit type that may be used, or none; and what its author should know. */
export interface ReadVisitType {
  visitType?: VisitType;
  findings: Finding[];
}

/**
 * Reads a visit type from data of any shape, through the schema and the lint. Never throws.
 * @param today the day to hold the review date against, `YYYY-MM-DD`
 */
export function readVisitType(data: unknown, today: string): ReadVisitType {
  const parsed = v.safeParse(visitTypeSchema, data);
  if (!parsed.success) {
    return { findings: parsed.issues.map(fromIssue) };
  }
  const findings = lintVisitType(parsed.output, today);
  return findings.some((finding) => finding.level === 'error')
    ? { findings }
    : { visitType: parsed.output, findings };
}

function fromIssue(issue: v.BaseIssue<unknown>): Finding {
  return {
    level: 'error',
    path: pathOf(issue),
    code: 'shape',
    found: issue.received,
    expected: issue.expected ?? issue.message,
  };
}

/** The path as the lint writes it: `items[2].label`. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

import * as v from 'valibot';
import {
  characters,
  lintTwice,
  lintVisitType,
  PLACEHOLDERS,
  unknownPlaceholders,
  visitTypeSchema,
  type Finding,
} from '@/utils/checklist';
import { configurationSchema, FORMAT, textsSchema, type Configuration } from './schema';
import { pathOf } from './path';
import { shapeFindings, typeName } from './shape';

const lintedSchema = v.object({
  visitTypes: v.array(v.unknown()),
  expires: v.optional(v.unknown()),
  texts: v.optional(v.unknown()),
});

/** So many findings are told; a file that is all wrong is mended from its first ones. */
const TOLD_AT_MOST = 100;

/** A configuration that may be used, or none; and all that its author should know. */
export interface ReadConfiguration {
  configuration?: Configuration;
  findings: Finding[];
}

/** Checks a value that is already JSON, such as the built-in standard. Never throws. */
export function checkConfiguration(value: unknown, today: string): ReadConfiguration {
  const other = otherFormat(value);
  if (other) return { findings: [other] };
  const parsed = v.safeParse(configurationSchema, value);
  const findings = [
    ...(parsed.issues ?? []).map(findingOf),
    ...shapeFindings(configurationSchema, value),
    ...lint(value, today),
  ];
  const isGood = parsed.success && findings.every(({ level }) => level === 'warning');
  return { ...(isGood ? { configuration: parsed.output } : {}), findings: told(findings) };
}

/** Errors first; of many, the first ones. */
function told(findings: Finding[]): Finding[] {
  const of = (level: Finding['level']) => findings.filter((finding) => finding.level === level);
  return [...of('error'), ...of('warning')].slice(0, TOLD_AT_MOST);
}

/** A file of another format would only give a hundred misleading findings. */
function otherFormat(value: unknown): Finding | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { format } = value as { format?: unknown };
  if (format === FORMAT || format === undefined) return undefined;
  return { level: 'error', code: 'format', path: 'format', found: shown(format), expected: FORMAT };
}

/** What no schema can say; told also of a file that has other faults, as far as its parts can be read at all. */
function lint(value: unknown, today: string): Finding[] {
  const { success, output } = v.safeParse(lintedSchema, value);
  if (!success) return [];
  const { visitTypes, expires, texts } = output;
  const expired: Finding[] =
    typeof expires === 'string' && expires < today
      ? [{ level: 'warning', code: 'expired', path: 'expires', found: shown(expires), expected: today }]
      : [];
  const types = visitTypes.map((type) => v.safeParse(visitTypeSchema, type));
  return [
    ...lintTwice(
      types.map((type, index) => (type.success ? type.output.id : `unread ${index}`)),
      'visitTypes',
    ),
    ...types.flatMap((type, index) =>
      type.success ? lintVisitType(type.output, today, `visitTypes[${index}]`) : [],
    ),
    ...expired,
    ...lintTexts(v.safeParse(textsSchema, texts).output, 'texts'),
  ];
}

/** What stands in braces in a clinic's own wording, and nobody could fill in. */
function lintTexts(texts: unknown, path: string): Finding[] {
  if (typeof texts === 'string') {
    return unknownPlaceholders(texts).map((name) => ({
      ...({ level: 'error', code: 'placeholder', path } as const),
      found: shown(`{${name}}`),
      expected: PLACEHOLDERS.map((known) => `{${known}}`).join(', '),
    }));
  }
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([name, text]) => lintTexts(text, `${path}.${name}`));
}

function findingOf(issue: v.BaseIssue<unknown>): Finding {
  const path = pathOf((issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))));
  const error = (
    code: Finding['code'],
    expected: string | number,
    found: string | number = shown(issue.input),
  ): Finding => ({ level: 'error', code, path, found, expected });
  if (issue.kind === 'schema') {
    if (issue.input === undefined) return error('missing', kindOf(issue.expected), '');
    if (issue.type === 'picklist') return error('choice', choicesOf(issue.expected ?? ''));
    if (issue.type === 'literal') return error('format', FORMAT);
    return error('type', kindOf(issue.expected), kindOf(typeName(issue.input)));
  }
  const { requirement, message } = issue as { requirement?: unknown; message: string };
  const limit = typeof requirement === 'number' ? requirement : 0;
  switch (issue.type) {
    case 'min_length':
      return typeof issue.input === 'string'
        ? error('empty-text', '', 0)
        : error('too-few', limit, sizeOf(issue.input));
    case 'max_length':
      return typeof issue.input === 'string'
        ? error('too-long', limit, characters(issue.input))
        : error('too-many', limit, sizeOf(issue.input));
    case 'integer':
      return error('not-whole', '');
    case 'min_value':
      return error('too-low', limit);
    case 'max_value':
      return error('too-high', limit);
    default: {
      const [code, bound] = message.split(' ');
      if (code === 'too-long') return error(code, Number(bound), characters(String(issue.input)));
      if (code === 'self-needs-cue') return { ...error(code, ''), path: `${path}.cue`, found: '' };
      return error(code as Finding['code'], '');
    }
  }
}

function sizeOf(input: unknown): number {
  return Array.isArray(input) ? input.length : 0;
}

/** The choices that valibot writes as `("a" | "b")`, as they may stand in a sentence. */
function choicesOf(expected: string): string {
  return [...expected.matchAll(/"([^"]*)"/g)].map(([, choice]) => choice).join(', ');
}

/** A found value as it may stand in a sentence: one line, and short. */
function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const line = text.replace(/\s+/gu, ' ');
  return characters(line) <= 60 ? line : `${Array.from(line).slice(0, 57).join('')}…`;
}

/** The kinds of JSON values, by the names that the catalogue has words for. */
function kindOf(type: string | null): string {
  const name = (type ?? '').toLowerCase();
  if (name.startsWith('"') || name.startsWith('(')) return 'string';
  return name;
}

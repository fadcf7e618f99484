import * as v from 'valibot';
import type { Finding } from '@/utils/checklist';
import { readConfiguration } from './read';
import { policiesSchema, type Configuration, type Policies } from './schema';
import { modeSchema, type Mode } from './sources';

/** What an administrator's policy said, read. */
export interface ReadManaged {
  configuration?: Configuration;
  mode: Mode;
  policies: Policies;
  /** Every refused value with its reason; paths begin with the policy's key. */
  findings: Finding[];
  /** Whether a configuration stands in the policy, good or not, or should and did not arrive. */
  isConfigExpected: boolean;
}

const KEYS = ['config', 'configMode', ...Object.keys(policiesSchema.entries)];

/**
 * Reads the policy as the browser hands it over. A bad value is left out and told; the others stay.
 * @param today the day to hold dates against, `YYYY-MM-DD`
 */
export function readManaged(policy: Record<string, unknown>, today: string): ReadManaged {
  const { config, configMode } = policy;
  const findings: Finding[] = [];
  const mode = v.safeParse(modeSchema, configMode ?? 'enforce');
  if (!mode.success) {
    findings.push(refused('choice', 'configMode', shown(configMode), modeSchema.options.join(', ')));
  }
  const read = typeof config === 'string' ? readConfiguration(config, today) : undefined;
  findings.push(...(read?.findings ?? []).map((finding) => ({ ...finding, path: under(finding.path) })));
  if (config !== undefined && typeof config !== 'string') {
    findings.push(refused('type', 'config', typeof config, 'string'));
  }
  // The browser drops what its schema refuses without a word: a mode without a configuration has lost it on the way.
  const isLost = config === undefined && configMode !== undefined;
  if (isLost) findings.push(refused('not-arrived', 'config', '', ''));
  for (const key of Object.keys(policy).filter((name) => !KEYS.includes(name))) {
    findings.push({ ...refused('unknown-property', key, key, KEYS.join(', ')), level: 'warning' });
  }
  return {
    ...(read?.configuration ? { configuration: read.configuration } : {}),
    mode: mode.success ? mode.output : 'enforce',
    policies: readPolicies(policy, findings),
    findings,
    isConfigExpected: config !== undefined || isLost,
  };
}

/** The scalar policies that are good; the others are told. */
function readPolicies(policy: Record<string, unknown>, findings: Finding[]): Policies {
  const good: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(policiesSchema.entries)) {
    const value = policy[name];
    if (value === undefined) continue;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) {
      good[name] = parsed.output;
      continue;
    }
    const [{ requirement, type }] = parsed.issues as unknown as [{ requirement?: number; type: string }];
    if (type === 'min_value') findings.push(refused('too-low', name, shown(value), requirement ?? 0));
    else if (type === 'max_value') findings.push(refused('too-high', name, shown(value), requirement ?? 0));
    else if (type === 'integer') findings.push(refused('not-whole', name, shown(value), ''));
    else findings.push(refused('type', name, typeof value, type));
  }
  return good;
}

function under(path: string): string {
  return path === '' ? 'config' : `config: ${path}`;
}

function refused(
  code: Finding['code'],
  path: string,
  found: string | number,
  expected: string | number,
): Finding {
  return { level: 'error', code, path, found, expected };
}

function shown(value: unknown): string {
  return String(value).slice(0, 60);
}

import * as v from 'valibot';
import type { Configuration, Policies } from './schema';

/** Where a standard can come from; the earlier wins, unless the policy only proposes. */
export type Source = 'policy' | 'file' | 'built-in';
/** `enforce`: nobody replaces it; `default`: a file may, and it is shown as changed. */
export const MODES = ['enforce', 'default'] as const;
export type Mode = (typeof MODES)[number];

/** The last good configuration of a source, and since when it is there (UTC ms). */
export interface Held {
  configuration: Configuration;
  since: number;
}

/** All that is held, as it lies on the disk in clear: it holds no patient's data. */
export interface Holdings {
  policy?: Held & { mode: Mode };
  file?: Held;
  /** The file in force before the present one. */
  fileBefore?: Held;
}

/** The standard in force: what, from where, since when. */
export interface InForce extends Held {
  source: Source;
  /** Whether a file stands in place of what the clinic's policy proposes. */
  isChanged: boolean;
  /** Whether a file may be put in its place. */
  isReplaceable: boolean;
}

/** Which of all that is held is in force; undefined: the built-in standard. */
export function inForce({ policy, file }: Holdings): InForce | undefined {
  const isReplaceable = policy?.mode !== 'enforce';
  if (policy && !(isReplaceable && file)) {
    return { ...heldOf(policy), source: 'policy', isChanged: false, isReplaceable };
  }
  return file && { ...file, source: 'file', isChanged: policy !== undefined, isReplaceable };
}

function heldOf({ configuration, since }: Held): Held {
  return { configuration, since };
}

/** Why a file is not simply taken over, though it is a good configuration. */
export type Objection =
  /** A lower version of the same standard: an old file, found again. */
  | { why: 'older'; found: number; present: number }
  /** The same version of the same standard with other words: someone forgot to count on. */
  | { why: 'same-version'; present: number };

/** What speaks against putting `next` in the place of `present`; undefined when nothing does. */
export function objectionTo(
  next: Configuration,
  present: Configuration,
  isSameContent: boolean,
): Objection | undefined {
  if (next.id !== present.id || isSameContent) return undefined;
  if (next.version < present.version) {
    return { why: 'older', found: next.version, present: present.version };
  }
  return next.version === present.version ? { why: 'same-version', present: present.version } : undefined;
}

/** Who set a rule. */
export type SetBy = 'policy' | 'standard' | 'person' | 'nobody';

/** A rule in force. What the clinic or an administrator set, nobody changes here. */
export interface Rule<T> {
  value: T;
  setBy: SetBy;
  isLocked: boolean;
}

/** What holds where nobody set anything. */
const POLICIES_AT_FIRST: { [N in keyof Policies]-?: NonNullable<Policies[N]> } = {
  retentionDays: 365,
  autoLockMinutes: 10,
  autoLockInVisitMinutes: 60,
  requirePassphrase: true,
  allowExport: true,
  allowPrint: true,
  clearClipboardSeconds: 0,
  showWelcome: true,
};

/** The rule in force: the administrator's over the standard's over the person's own over what holds at first. */
export function ruleOf<N extends keyof Policies>(
  name: N,
  from: { policy?: Policies; standard?: Policies; person?: Policies },
): Rule<NonNullable<Policies[N]>> {
  for (const setBy of ['policy', 'standard', 'person'] as const) {
    const value = from[setBy]?.[name];
    if (value !== undefined) {
      return { value: value, setBy, isLocked: setBy !== 'person' };
    }
  }
  return { value: POLICIES_AT_FIRST[name], setBy: 'nobody', isLocked: false };
}

export const modeSchema = v.picklist(MODES);

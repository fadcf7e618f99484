import type { Item, VisitType } from '@/utils/checklist';
import type { Configuration, Policies } from './schema';

/** What became of one visit type. Items go by their labels, as people know them. */
export interface TypeDifference {
  title: string;
  added: string[];
  removed: string[];
  /** Items with other words: label, why, cue, sentence or facts. */
  reworded: string[];
  /** Items that are as they were, but come at another time, are of another kind or role, or are fixed now or no longer. */
  changed: string[];
  /** Whether the same items come in another order. */
  isReordered: boolean;
  /** Whether its title, description, language, owner, review date or roles are others. */
  isRenamed: boolean;
}

/** A rule that is another one; undefined: not set. */
export interface PolicyDifference {
  name: keyof Policies;
  from: number | boolean | undefined;
  to: number | boolean | undefined;
}

/** What distinguishes one standard from another. */
export interface Difference {
  version: { from: number; to: number };
  isOtherStandard: boolean;
  added: string[];
  removed: string[];
  types: TypeDifference[];
  policies: PolicyDifference[];
  /** What clinicians may change for themselves, where it is another than before. */
  edits: { name: keyof Configuration['personalEdits']; to: boolean }[];
  /** Other parts with other words. */
  texts: ('name' | 'owner' | 'expires' | 'notice' | 'support' | 'feedback' | 'texts')[];
}

/** What a standard changes over the one before it. */
export function differenceOf(before: Configuration, after: Configuration): Difference {
  const typeOf = (configuration: Configuration, id: string) =>
    configuration.visitTypes.find((type) => type.id === id);
  return {
    version: { from: before.version, to: after.version },
    isOtherStandard: before.id !== after.id,
    added: after.visitTypes.filter(({ id }) => !typeOf(before, id)).map(({ title }) => title),
    removed: before.visitTypes.filter(({ id }) => !typeOf(after, id)).map(({ title }) => title),
    types: after.visitTypes.flatMap((type) => {
      const old = typeOf(before, type.id);
      return old && !isSame(old, type) ? [typeDifference(old, type)] : [];
    }),
    policies: POLICY_NAMES.flatMap((name) => {
      const [from, to] = [before.policies[name], after.policies[name]];
      return from === to ? [] : [{ name, from, to }];
    }),
    edits: (['hideItems', 'addItems', 'editSay'] as const).flatMap((name) => {
      const to = after.personalEdits[name];
      return before.personalEdits[name] === to ? [] : [{ name, to }];
    }),
    texts: (['name', 'owner', 'expires', 'notice', 'support', 'feedback', 'texts'] as const).filter(
      (name) => !isSame(before[name], after[name]),
    ),
  };
}

/** Whether two standards say the same, whatever their versions and days. */
export function isSameContent(one: Configuration, other: Configuration): boolean {
  const content = ({ version: _v, updated: _u, ...rest }: Configuration) => rest;
  return isSame(content(one), content(other));
}

/** The rules, in the order in which they are shown. */
export const POLICY_NAMES = [
  'retentionDays',
  'autoLockMinutes',
  'autoLockInVisitMinutes',
  'requirePassphrase',
  'allowExport',
  'allowPrint',
  'clearClipboardSeconds',
  'showWelcome',
] as const satisfies (keyof Policies)[];

function typeDifference(before: VisitType, after: VisitType): TypeDifference {
  const itemOf = (type: VisitType, id: string) => type.items.find((item) => item.id === id);
  const kept = after.items.flatMap((item) => {
    const old = itemOf(before, item.id);
    return old ? [{ item, old }] : [];
  });
  const order = (type: VisitType, other: VisitType) =>
    type.items.map(({ id }) => id).filter((id) => itemOf(other, id));
  return {
    title: after.title,
    added: after.items.filter(({ id }) => !itemOf(before, id)).map(({ label }) => label),
    removed: before.items.filter(({ id }) => !itemOf(after, id)).map(({ label }) => label),
    reworded: kept
      .filter(({ item, old }) => !isSame(wordsOf(item), wordsOf(old)))
      .map(({ item }) => item.label),
    changed: kept
      .filter(({ item, old }) => isSame(wordsOf(item), wordsOf(old)) && !isSame(item, old))
      .map(({ item }) => item.label),
    isReordered: !isSame(order(before, after), order(after, before)),
    isRenamed: !isSame({ ...before, items: [] }, { ...after, items: [] }),
  };
}

function wordsOf({ label, why, cue, say, chips }: Item) {
  return { label, why, cue, say, chips };
}

/** Both come through the schema, which writes their properties in one order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

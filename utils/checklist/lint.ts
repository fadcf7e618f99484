import type { Item, VisitType } from './schema';

/** The house's bounds for a checklist (characters, words and items), from the checklist literature. */
const LIMITS = {
  label: 32,
  why: 90,
  cue: 90,
  sayWords: 20,
  itemsAtLeast: 5,
  itemsGood: 9,
  itemsAtMost: 12,
} as const;

/** Something a visit type's author should know: where it is, what was found, what was expected. */
export interface Finding {
  level: 'error' | 'warning';
  /** Path inside the visit type, such as `items[2].label`. */
  path: string;
  code: 'shape' | 'too-few' | 'many' | 'too-many' | 'too-long' | 'twice' | 'unknown-role' | 'review-passed';
  found: string;
  expected: string;
}

/**
 * Checks what a schema cannot say: lengths, counts, unique ids, known roles, the review date.
 * @param today the day to hold the review date against, `YYYY-MM-DD`
 */
export function lintVisitType(type: VisitType, today: string): Finding[] {
  return [
    ...lintCount(type.items.length),
    ...lintIds(
      type.items.map((item) => item.id),
      'items',
    ),
    ...lintIds(
      type.roles.map((role) => role.id),
      'roles',
    ),
    ...type.items.flatMap((item, index) => lintItem(item, `items[${index}]`, type)),
    ...lintReview(type.reviewBy, today),
  ];
}

/** Characters as a reader counts them: code points, not UTF-16 units. */
function characters(text: string): number {
  return Array.from(text).length;
}

function words(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function lintCount(count: number): Finding[] {
  const at = { path: 'items', found: `${count} items` };
  if (count < LIMITS.itemsAtLeast) {
    return [{ ...at, level: 'error', code: 'too-few', expected: `at least ${LIMITS.itemsAtLeast}` }];
  }
  if (count > LIMITS.itemsAtMost) {
    return [{ ...at, level: 'error', code: 'too-many', expected: `at most ${LIMITS.itemsAtMost}` }];
  }
  if (count > LIMITS.itemsGood) {
    return [{ ...at, level: 'warning', code: 'many', expected: `${LIMITS.itemsGood} or fewer` }];
  }
  return [];
}

function lintIds(ids: string[], path: string): Finding[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            level: 'error' as const,
            path: `${path}[${index}].id`,
            code: 'twice' as const,
            found: id,
            expected: 'an id of its own',
          },
        ],
  );
}

function lintItem(item: Item, path: string, type: VisitType): Finding[] {
  const roles = new Set(type.roles.map((role) => role.id));
  return [
    ...lintLength(item.label, `${path}.label`, LIMITS.label),
    ...lintLength(item.why, `${path}.why`, LIMITS.why),
    ...lintLength(item.cue ?? '', `${path}.cue`, LIMITS.cue),
    ...lintSay(item.say ?? '', `${path}.say`),
    ...lintIds(
      item.chips.map((chip) => chip.id),
      `${path}.chips`,
    ),
    ...item.chips.flatMap((chip, index) =>
      lintLength(chip.label, `${path}.chips[${index}].label`, LIMITS.label),
    ),
    ...item.roles.flatMap((role, index) =>
      roles.has(role)
        ? []
        : [
            {
              level: 'error' as const,
              path: `${path}.roles[${index}]`,
              code: 'unknown-role' as const,
              found: role,
              expected: 'a role of this visit type',
            },
          ],
    ),
  ];
}

function lintLength(text: string, path: string, limit: number): Finding[] {
  const found = characters(text);
  return found <= limit
    ? []
    : [
        {
          level: 'error',
          path,
          code: 'too-long',
          found: `${found} characters`,
          expected: `at most ${limit}`,
        },
      ];
}

function lintSay(say: string, path: string): Finding[] {
  const found = words(say);
  return found <= LIMITS.sayWords
    ? []
    : [
        {
          level: 'error',
          path,
          code: 'too-long',
          found: `${found} words`,
          expected: `at most ${LIMITS.sayWords}`,
        },
      ];
}

function lintReview(reviewBy: string | undefined, today: string): Finding[] {
  return reviewBy === undefined || reviewBy >= today
    ? []
    : [
        {
          level: 'warning',
          path: 'reviewBy',
          code: 'review-passed',
          found: reviewBy,
          expected: `${today} or later`,
        },
      ];
}

import type { Finding } from './finding';
import type { Item, VisitType } from './schema';

/** The house's bounds for a checklist, from the checklist literature: items, and words of a sentence to say. */
const LIMITS = { sayWords: 20, itemsAtLeast: 5, itemsGood: 9, itemsAtMost: 12 } as const;

/**
 * Checks what a schema cannot say: counts, unique ids, known roles, words of a sentence, the review date.
 * @param today the day to hold the review date against, `YYYY-MM-DD`
 * @param at the path of the visit type, such as `visitTypes[0]`; empty where it stands alone
 */
export function lintVisitType(type: VisitType, today: string, at = ''): Finding[] {
  const under = (path: string) => (at === '' ? path : `${at}.${path}`);
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  return [
    ...lintCount(type.items.length, under('items')),
    ...lintTwice(ids(type.items), under('items')),
    ...lintTwice(ids(type.roles), under('roles')),
    ...type.items.flatMap((item, index) => lintItem(item, under(`items[${index}]`), type)),
    ...lintReview(type.reviewBy, today, under('reviewBy')),
  ];
}

/** Characters as a reader counts them: code points, not UTF-16 units. */
export function characters(text: string): number {
  return Array.from(text).length;
}

/** Finds ids that another of the same list has already. */
export function lintTwice(ids: string[], path: string): Finding[] {
  return ids.flatMap((id, index): Finding[] => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    return [
      {
        level: 'error',
        path: `${path}[${index}].id`,
        code: 'twice',
        found: id,
        expected: `${path}[${first}]`,
      },
    ];
  });
}

function lintCount(found: number, path: string): Finding[] {
  const { itemsAtLeast, itemsGood, itemsAtMost } = LIMITS;
  if (found < itemsAtLeast) return [{ level: 'error', path, code: 'too-few', found, expected: itemsAtLeast }];
  if (found > itemsAtMost) return [{ level: 'error', path, code: 'too-many', found, expected: itemsAtMost }];
  if (found > itemsGood) return [{ level: 'warning', path, code: 'many-items', found, expected: itemsGood }];
  return [];
}

function lintItem(item: Item, path: string, type: VisitType): Finding[] {
  const known = type.roles.map((role) => role.id);
  return [
    ...lintSay(item.say ?? '', `${path}.say`),
    ...lintTwice(
      item.chips.map((chip) => chip.id),
      `${path}.chips`,
    ),
    ...item.roles.flatMap((role, index): Finding[] =>
      known.includes(role)
        ? []
        : [
            {
              level: 'error',
              path: `${path}.roles[${index}]`,
              code: 'unknown-role',
              found: role,
              expected: known.join(', '),
            },
          ],
    ),
  ];
}

function lintSay(say: string, path: string): Finding[] {
  const found = say.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const expected = LIMITS.sayWords;
  return found <= expected ? [] : [{ level: 'error', path, code: 'too-many-words', found, expected }];
}

function lintReview(reviewBy: string | undefined, today: string, path: string): Finding[] {
  if (reviewBy === undefined || reviewBy >= today) return [];
  return [{ level: 'warning', path, code: 'review-passed', found: reviewBy, expected: today }];
}

import type { Entry } from './entry';

/** A follow-up that is not done, with the visit that it comes from. */
export interface OpenFollowUp {
  entry: Entry;
  followUp: NonNullable<Entry['followUps']>[number];
  when: 'overdue' | 'today' | 'later' | 'noDay';
}

/**
 * What is to be followed up, the oldest day first, and last what has no day. A visit in the bin asks for nothing.
 * @param today the local day, `YYYY-MM-DD`
 */
export function openFollowUps(entries: readonly Entry[], today: string): OpenFollowUp[] {
  const all = entries
    .filter(({ binned }) => binned === undefined)
    .flatMap((entry) =>
      (entry.followUps ?? []).map((followUp) => ({ entry, followUp, when: whenOf(followUp.by, today) })),
    );
  return all.sort(byDay);
}

/** The oldest day first, and last what has none; for `sort`. */
export function byDay(a: OpenFollowUp, b: OpenFollowUp): number {
  const [one, other] = [a, b].map(({ followUp }) => followUp.by ?? '9999') as [string, string];
  return one < other ? -1 : Number(one > other);
}

function whenOf(by: string | undefined, today: string): OpenFollowUp['when'] {
  if (by === undefined) return 'noDay';
  if (by === today) return 'today';
  return by < today ? 'overdue' : 'later';
}

/** The day a week after another, `YYYY-MM-DD`. */
export function aWeekAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
}

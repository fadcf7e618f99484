import * as v from 'valibot';

/** The longest label, in UTF-16 units. A label is initials or a few words, never a history. */
export const LABEL_LIMIT = 120;
/** The longest text of one field, in UTF-16 units. */
export const TEXT_LIMIT = 100_000;
/** The longest parts of a follow-up, in UTF-16 units: what is to be done, and by whom. */
export const FOLLOW_UP_LIMITS = { what: 200, who: 80 } as const;
/** A moment as the clock on the wall showed it: `at` in UTC ms, `zone` IANA, `offset` minutes east of UTC. */
export const instantSchema = v.object({ at: v.number(), zone: v.string(), offset: v.number() });

/** The stages of a visit's life, in order. */
export const STATES = ['started', 'joined', 'finished', 'closed'] as const;
/** How a visit can end. */
export const OUTCOMES = ['as-planned', 'did-not-come', 'cut-off', 'moved'] as const;

/** The follow-ups that say something: one in which it is not yet written what is to be done says nothing. */
export function saidFollowUps<F extends { what: string }>(followUps: readonly F[] = []): F[] {
  return followUps.filter(({ what }) => what.trim() !== '');
}

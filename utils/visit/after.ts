import { instantOf, type Stamp } from './clock';
import { remember, type Change } from './step';
import {
  FOLLOW_UPS_AT_MOST,
  type Feedback,
  type FollowUp,
  type FollowUpChange,
  type Reflection,
  type Visit,
} from './visit';

/** Adds a follow-up with nothing in it. One too many is not taken. */
export function addFollowUp(id: string): Change {
  return (visit, stamp) => {
    const all = visit.followUps ?? [];
    if (all.length >= FOLLOW_UPS_AT_MOST || all.some((followUp) => followUp.id === id)) return visit;
    return withFollowUps(visit, [...all, { id, what: '', who: '' }], stamp, id);
  };
}

/**
 * Changes a part of a follow-up; another window's change of another part stays. One that is gone stays gone. What is
 * typed on in it is no step of its own.
 */
export function changeFollowUp(id: string, { by, ...change }: FollowUpChange): Change {
  return (visit, stamp) => {
    const changed = changedOne(visit, id, (followUp) => {
      const { by: before, ...rest } = { ...followUp, ...change };
      const day = by === undefined ? before : (by ?? undefined);
      return day === undefined ? rest : { ...rest, by: day };
    });
    if (!changed) return visit;
    const step = visit.undo.at(-1);
    const isTypedOn = step?.what === 'follow-up' && step.item === id && step.by.startsWith(`${stamp.page}:`);
    return isTypedOn ? { ...visit, followUps: changed } : withFollowUps(visit, changed, stamp, id);
  };
}

/** Takes a follow-up away. */
export function removeFollowUp(id: string): Change {
  return (visit, stamp) => {
    const all = visit.followUps ?? [];
    const left = all.filter((followUp) => followUp.id !== id);
    return left.length === all.length ? visit : withFollowUps(visit, left, stamp);
  };
}

/** A follow-up is done. */
export function doFollowUp(id: string): Change {
  return changeOne(id, ({ done, ...followUp }, stamp) => ({ ...followUp, done: done ?? instantOf(stamp) }));
}

/** A follow-up that was done is still to be done. */
export function reopenFollowUp(id: string): Change {
  return changeOne(id, ({ done: _, ...followUp }) => followUp);
}

/** What the patient thought, in the place of what they said before. */
export function putFeedback(feedback: Omit<Feedback, 'given'>): Change {
  return (visit, stamp) => ({ ...visit, feedback: { ...feedback, given: instantOf(stamp) } });
}

/** How present the clinician was, or that they would rather not say. */
export function reflect(reflection: Reflection): Change {
  return (visit) => ({ ...visit, reflection });
}

function changeOne(id: string, change: (followUp: FollowUp, stamp: Stamp) => FollowUp): Change {
  return (visit, stamp) => {
    const changed = changedOne(visit, id, (followUp) => change(followUp, stamp));
    return changed ? withFollowUps(visit, changed, stamp) : visit;
  };
}

/** The follow-ups with one changed; nothing when there is no such. */
function changedOne(
  { followUps = [] }: Visit,
  id: string,
  change: (followUp: FollowUp) => FollowUp,
): FollowUp[] | undefined {
  if (!followUps.some((followUp) => followUp.id === id)) return undefined;
  return followUps.map((followUp) => (followUp.id === id ? change(followUp) : followUp));
}

/**
 * A closed visit takes what comes of it, but no step back.
 * @param item the follow-up that is being written
 */
function withFollowUps(visit: Visit, followUps: FollowUp[], stamp: Stamp, item?: string): Visit {
  const after = { ...visit, followUps };
  if (visit.stage.state === 'closed') return after;
  const step = { what: 'follow-up' as const, followUps: visit.followUps ?? [] };
  return remember(after, item === undefined ? step : { ...step, item }, stamp);
}

import { instantOf } from './clock';
import { remember, type Change } from './step';
import { FOLLOW_UPS_AT_MOST, type Feedback, type FollowUp, type Reflection, type Visit } from './visit';

/** Adds a follow-up, or changes the one that has its id; whether it is done stays. One too many is not taken. */
export function putFollowUp(followUp: Omit<FollowUp, 'done'>): Change {
  return (visit, stamp) => {
    const all = visit.followUps ?? [];
    const before = all.find(({ id }) => id === followUp.id);
    if (!before && all.length >= FOLLOW_UPS_AT_MOST) return visit;
    const changed = before?.done ? { ...followUp, done: before.done } : followUp;
    const followUps = before
      ? all.map((candidate) => (candidate === before ? changed : candidate))
      : [...all, changed];
    // What is typed on in one that was just added is no step of its own.
    const step = visit.undo.at(-1);
    const isGrowing =
      before && step?.what === 'follow-up' && !step.followUps?.some(({ id }) => id === before.id);
    return isGrowing ? { ...visit, followUps } : withFollowUps(visit, followUps, stamp);
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

function changeOne(
  id: string,
  change: (followUp: FollowUp, stamp: Parameters<Change>[1]) => FollowUp,
): Change {
  return (visit, stamp) => {
    const all = visit.followUps ?? [];
    if (!all.some((followUp) => followUp.id === id)) return visit;
    const followUps = all.map((followUp) => (followUp.id === id ? change(followUp, stamp) : followUp));
    return withFollowUps(visit, followUps, stamp);
  };
}

/** A closed visit takes what comes of it, but no step back. */
function withFollowUps(visit: Visit, followUps: FollowUp[], stamp: Parameters<Change>[1]): Visit {
  const after = { ...visit, followUps };
  if (visit.stage.state === 'closed') return after;
  return remember(after, { what: 'follow-up', followUps: visit.followUps ?? [] }, stamp);
}

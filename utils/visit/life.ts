import { instantOf } from './clock';
import { withStage, type Change } from './step';
import type { Outcome } from './visit';

/** The call begins: from here the minutes run. */
export const join: Change = (visit, stamp) =>
  visit.stage.state === 'started'
    ? withStage(
        visit,
        { state: 'joined', joined: instantOf(stamp), joinedAfter: visit.clock.elapsed },
        'joined',
        stamp,
      )
    : visit;

/** The visit is over, also when nobody came and it was never joined; its texts can still be written, and Undo leads back into it. */
export function finish(outcome: Outcome): Change {
  return (visit, stamp) =>
    visit.stage.state === 'joined' || visit.stage.state === 'started'
      ? withStage(
          visit,
          {
            ...visit.stage,
            state: 'finished',
            finished: instantOf(stamp),
            finishedAfter: visit.clock.elapsed,
            outcome,
          },
          'finished',
          stamp,
        )
      : visit;
}

/** How it ended, chosen after Finish. */
export function setOutcome(outcome: Outcome): Change {
  return (visit, stamp) =>
    visit.stage.state === 'finished' && visit.stage.outcome !== outcome
      ? withStage(visit, { ...visit.stage, outcome }, 'outcome', stamp)
      : visit;
}

/** Lays the visit to rest; one that was reopened stays closed since it first was. */
export const close: Change = (visit, stamp) =>
  visit.stage.state === 'finished'
    ? {
        ...visit,
        stage: { ...visit.stage, state: 'closed', closed: visit.stage.closed ?? instantOf(stamp) },
        undo: [],
      }
    : visit;

/** Opens a closed visit again, to correct it. What is changed from here on is told, with the moment. */
export const reopen: Change = (visit) =>
  visit.stage.state === 'closed' ? { ...visit, stage: { ...visit.stage, state: 'finished' } } : visit;

/**
 * Throws the visit away: to the bin, where it waits before it is erased.
 * @param by what does so where nobody did; it takes closed visits alone, and none that someone wants kept
 */
export function bin(by?: 'retention'): Change {
  return (visit, stamp) => {
    const isSpared = by !== undefined && (visit.kept !== undefined || visit.stage.state !== 'closed');
    if (visit.binned || isSpared) return visit;
    return { ...visit, binned: { ...instantOf(stamp), ...(by === undefined ? {} : { by }) } };
  };
}

/** Takes the visit out of the bin as it was. What went there by its age is kept from then on: it would go again at once. */
export const restore: Change = (visit, stamp) => {
  const { binned, ...rest } = visit;
  if (!binned) return visit;
  return binned.by === undefined ? rest : { ...rest, kept: instantOf(stamp) };
};

/** Keeps the visit, however old it gets. */
export const keep: Change = (visit, stamp) => (visit.kept ? visit : { ...visit, kept: instantOf(stamp) });

/** Lets the visit go to the bin when it is old enough, as any other. */
export const unkeep: Change = (visit) => {
  const { kept, ...rest } = visit;
  return kept ? rest : visit;
};

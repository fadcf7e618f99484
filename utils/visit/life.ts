import { inOrder, type VisitType } from '@/utils/checklist';
import { instantOf, type Stamp } from './clock';
import { withStage, type Change } from './step';
import { markOf, type Outcome, type Visit } from './visit';

/**
 * A new visit. The visit type is kept inside it, so that a later standard never changes it.
 * @param id random; it says nothing about the visit
 */
export function startVisit(
  id: string,
  type: VisitType,
  standard: Visit['standard'],
  label: string,
  stamp: Stamp,
): Visit {
  const { at, steady, page, sequence } = stamp;
  return {
    version: 1,
    id,
    revision: 1,
    label,
    standard,
    type: { ...type, items: inOrder(type.items) },
    started: instantOf(stamp),
    stage: { state: 'started' },
    records: [],
    texts: [],
    rivals: [],
    undo: [],
    clock: { elapsed: 0, at },
    taken: [{ page, sequence, steady, elapsed: 0 }],
  };
}

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

/** Lays the visit to rest. */
export const close: Change = (visit, stamp) =>
  visit.stage.state === 'finished'
    ? { ...visit, stage: { ...visit.stage, state: 'closed', closed: instantOf(stamp) }, undo: [] }
    : visit;

/** Throws the visit away: to the bin, where it waits before it is erased. */
export const bin: Change = (visit, stamp) => (visit.binned ? visit : { ...visit, binned: instantOf(stamp) });

/** Takes the visit out of the bin as it was. */
export const restore: Change = (visit) => {
  const { binned, ...rest } = visit;
  return binned ? rest : visit;
};

/** The items still without a mark, in the order they are lived. */
export function openItems(visit: Visit) {
  return visit.type.items.filter((item) => !markOf(visit, item.id));
}

/** The one item to show in the quiet middle: what comes before joining is past by then. */
export function nextItem(visit: Visit) {
  return openItems(visit).find((item) => item.phase !== 'before');
}

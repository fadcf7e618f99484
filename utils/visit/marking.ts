import { instantOf } from './clock';
import { replaceRecord, withRecord, type Change } from './step';
import { unsettle } from './writing';
import { itemOf, recordOf, type FollowUp, type Mark, type Visit } from './visit';

/** Marks an item done, with the moment; an item already done keeps its first moment. */
export function markDone(item: string): Change {
  return mark(item, 'done');
}

/** Marks an item as not needed in this visit. */
export function markNotNeeded(item: string): Change {
  return mark(item, 'not-needed');
}

function mark(item: string, state: Mark['state']): Change {
  return (visit, stamp) => {
    const record = recordOf(visit, item);
    if (!isMarkable(visit, item) || record.mark?.state === state) return visit;
    return withRecord(visit, { ...record, mark: { state, at: instantOf(stamp) } }, state, stamp);
  };
}

/** Opens an item again. */
export function clearMark(item: string): Change {
  return (visit, stamp) => {
    const { mark: marked, ...rest } = recordOf(visit, item);
    if (!isMarkable(visit, item) || !marked) return visit;
    return withRecord(visit, rest, 'cleared', stamp);
  };
}

/** Ticks one fact of an item, or takes the tick away. */
export function toggleChip(item: string, chip: string): Change {
  return (visit, stamp) => {
    const known = itemOf(visit, item)?.chips.some((candidate) => candidate.id === chip);
    if (!isMarkable(visit, item) || !known) return visit;
    const record = recordOf(visit, item);
    const chips = record.chips.includes(chip)
      ? record.chips.filter((candidate) => candidate !== chip)
      : [...record.chips, chip];
    return withRecord(visit, { ...record, chips }, 'chip', stamp);
  };
}

/** Ticks every fact of an item at once. */
export function tickAllChips(item: string): Change {
  return (visit, stamp) => {
    const chips = itemOf(visit, item)?.chips.map((chip) => chip.id) ?? [];
    const record = recordOf(visit, item);
    if (!isMarkable(visit, item) || chips.every((chip) => record.chips.includes(chip))) return visit;
    return withRecord(visit, { ...record, chips }, 'chips', stamp);
  };
}

/**
 * Takes the last step back, if it is still the one that the clinician was shown.
 * Typing is no step: a text field has its own undo.
 * @param by the step's name, from `UndoStep.by`
 */
export function undo(by: string): Change {
  return (visit) => {
    const step = visit.undo.at(-1);
    if (!step || step.by !== by || visit.stage.state === 'closed') return visit;
    const rest = { ...visit, undo: visit.undo.slice(0, -1) };
    if (step.stage) return { ...rest, stage: step.stage };
    if (step.checked) return { ...withoutRole(rest), ...step.checked };
    if (step.followUps) return withFollowUps(rest, step.followUps);
    if (step.settled) return unsettle(rest, step.settled);
    if (step.record) return { ...rest, records: replaceRecord(visit.records, step.record) };
    return { ...rest, records: visit.records.filter((record) => record.item !== step.item) };
  };
}

function withFollowUps({ followUps: _, ...visit }: Visit, followUps: FollowUp[]): Visit {
  return followUps.length > 0 ? { ...visit, followUps } : visit;
}

function withoutRole({ role: _, ...visit }: Visit): Visit {
  return visit;
}

function isMarkable(visit: Visit, item: string): boolean {
  return visit.stage.state !== 'closed' && itemOf(visit, item) !== undefined;
}

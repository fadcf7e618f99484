import type { Stamp } from './clock';
import { UNDO_LIMIT, type ItemRecord, type Stage, type UndoStep, type Visit } from './visit';

/** A pure step from one visit to the next; the same visit back means that nothing changed. */
export type Change = (visit: Visit, stamp: Stamp) => Visit;

/** Replaces what an item gathered, remembering how to take it back. */
export function withRecord(visit: Visit, record: ItemRecord, what: UndoStep['what'], stamp: Stamp): Visit {
  const before = visit.records.find((candidate) => candidate.item === record.item);
  const step = { what, by: nameOf(stamp), item: record.item, ...(before ? { record: before } : {}) };
  return remember({ ...visit, records: replaceRecord(visit.records, record) }, step);
}

/** Moves the visit to another stage of its life, remembering how to take it back. */
export function withStage(visit: Visit, stage: Stage, what: UndoStep['what'], stamp: Stamp): Visit {
  return remember({ ...visit, stage }, { what, by: nameOf(stamp), stage: visit.stage });
}

/** The records with one replaced, or put at the end. */
export function replaceRecord(records: readonly ItemRecord[], record: ItemRecord): ItemRecord[] {
  const known = records.some((candidate) => candidate.item === record.item);
  return known
    ? records.map((candidate) => (candidate.item === record.item ? record : candidate))
    : [...records, record];
}

function nameOf({ page, sequence }: Stamp): string {
  return `${page}:${sequence}`;
}

function remember(visit: Visit, step: UndoStep): Visit {
  return { ...visit, undo: [...visit.undo, step].slice(-UNDO_LIMIT) };
}

import type { Stamp } from './clock';
import { UNDO_LIMIT, type ItemRecord, type Stage, type UndoStep, type Visit } from './visit';

/** A pure step from one visit to the next; the same visit back means that nothing changed. */
export type Change = (visit: Visit, stamp: Stamp) => Visit;

/** Replaces what an item gathered, remembering how to take it back. */
export function withRecord(visit: Visit, record: ItemRecord, what: UndoStep['what'], stamp: Stamp): Visit {
  const before = visit.records.find((candidate) => candidate.item === record.item);
  const step = { what, item: record.item, ...(before ? { record: before } : {}) };
  return remember({ ...visit, records: replaceRecord(visit.records, record) }, step, stamp);
}

/** Moves the visit to another stage of its life, remembering how to take it back. */
export function withStage(visit: Visit, stage: Stage, what: UndoStep['what'], stamp: Stamp): Visit {
  return remember({ ...visit, stage }, { what, stage: visit.stage }, stamp);
}

/** The records with one replaced, or put at the end. */
export function replaceRecord(records: readonly ItemRecord[], record: ItemRecord): ItemRecord[] {
  const known = records.some((candidate) => candidate.item === record.item);
  return known
    ? records.map((candidate) => (candidate.item === record.item ? record : candidate))
    : [...records, record];
}

/** Remembers how to take a step back, under the name of the deed that made it. */
export function remember(visit: Visit, step: Omit<UndoStep, 'by'>, { page, sequence }: Stamp): Visit {
  return { ...visit, undo: [...visit.undo, { ...step, by: `${page}:${sequence}` }].slice(-UNDO_LIMIT) };
}

export { perform, performAll, type Stamped } from './perform';
export { instantOf, minutesOf, type Stamp } from './clock';
export type { Deed } from './deeds';
export { entryOf, entrySchema, type Entry } from './entry';
export { nextItem, openItems, startVisit } from './life';
export {
  LABEL_LIMIT,
  OUTCOMES,
  TEXT_LIMIT,
  UNDO_LIMIT,
  itemField,
  itemOf,
  markOf,
  readVisit,
  recordOf,
  rivalsOf,
  textOf,
  visitSchema,
  type Field,
  type Instant,
  type ItemRecord,
  type Mark,
  type Outcome,
  type Stage,
  type UndoStep,
  type Visit,
} from './visit';

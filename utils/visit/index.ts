export { perform, performAll, type Stamped } from './perform';
export { minutesOf, type Stamp } from './clock';
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
  type Field,
  type Instant,
  type Outcome,
  type Visit,
} from './visit';

export { perform, performAll, type Stamped } from './perform';
export { lookAt, minutesOf, sinceJoin, type Look, type Stamp } from './clock';
export type { Deed } from './deeds';
export { entryOf, entrySchema, type Entry } from './entry';
export { fromVisit, nextItem, openItems, startVisit, type Beginning } from './life';
export {
  LABEL_LIMIT,
  OUTCOMES,
  TEXT_LIMIT,
  UNDO_LIMIT,
  isMine,
  itemField,
  itemOf,
  markOf,
  readVisit,
  recordOf,
  rivalsOf,
  textOf,
  type Field,
  type From,
  type Instant,
  type Outcome,
  type Visit,
} from './visit';

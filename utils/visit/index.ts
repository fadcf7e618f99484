export { perform, performAll, type Stamped } from './perform';
export { lookAt, minutesOf, sinceJoin, type Look, type Stamp } from './clock';
export type { Deed } from './deeds';
export { HISTORY_LIMIT } from './history';
export { entryOf, entrySchema, type Entry } from './entry';
export { daysLeft, erasedAt } from './bin';
export { dueOf, TOLD_BEFORE, type Due, type Keeping } from './retention';
export { startVisit, type Beginning } from './beginning';
export { fromVisit, nextItem, openItems } from './open-items';
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
  type Older,
  type Outcome,
  type Visit,
} from './visit';

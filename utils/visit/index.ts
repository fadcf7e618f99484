export { perform, performAll, type Stamped } from './perform';
export { lookAt, minutesOf, sinceJoin, type Look, type Stamp } from './clock';
export type { Deed } from './deeds';
export { HISTORY_LIMIT } from './history';
export { entryOf, entrySchema, type Entry } from './entry';
export { daysLeft, erasedAt } from './bin';
export { aWeekAfter, byDay, openFollowUps, type OpenFollowUp } from './follow-ups';
export { dueOf, TOLD_BEFORE, type Due, type Keeping } from './retention';
export { answersIn, feedbackOf, questionsOf, type Answer, type Question } from './feedback';
export { startVisit, type Beginning } from './beginning';
export { fromVisit, nextItem, openItems } from './open-items';
export { FOLLOW_UP_LIMITS, LABEL_LIMIT, OUTCOMES, saidFollowUps, TEXT_LIMIT } from './basics';
export {
  FOLLOW_UPS_AT_MOST,
  MADE_TEXTS,
  PATIENT_PARTS,
  REFLECTIONS,
  UNDO_LIMIT,
  isMine,
  itemField,
  itemOf,
  markOf,
  readVisit,
  recordOf,
  rivalsOf,
  textOf,
  type Feedback,
  type Field,
  type FollowUp,
  type FollowUpChange,
  type From,
  type Instant,
  type MadeText,
  type Older,
  type Outcome,
  type Visit,
} from './visit';

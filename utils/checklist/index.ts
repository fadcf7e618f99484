export { loadBuiltIn, type Standard } from './built-in';
export { LIMITS, lintVisitType, type Finding } from './lint';
export { inOrder, ofPhase, progress } from './order';
export { readVisitType, type ReadVisitType } from './read';
export { visitTypeSchema, PHASES, type Chip, type Item, type Phase, type VisitType } from './schema';

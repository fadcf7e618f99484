export { loadBuiltIn, type Standard } from './built-in';
export { lintVisitType } from './lint';
export { inOrder, ofPhase, progress } from './order';
export { readVisitType } from './read';
export { itemSchema, visitTypeSchema, PHASES, type Item, type Phase, type VisitType } from './schema';
export { sourcesOf } from './sources';

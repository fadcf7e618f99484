export { CODES, type Finding } from './finding';
export { characters, lintTwice, lintVisitType } from './lint';
export { inOrder, ofPhase, progress } from './order';
export { itemSchema, visitTypeSchema, PHASES, type Item, type Phase, type VisitType } from './schema';
export { fillPlaceholders, PLACEHOLDERS, unknownPlaceholders } from './placeholders';
export { sourcesOf } from './sources';

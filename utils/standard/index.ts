export { loadBuiltIn } from './built-in';
export { checkConfiguration, type ReadConfiguration } from './check';
export {
  differenceOf,
  isSameContent,
 
  type Difference,
  type TypeDifference,
} from './difference';
export {
  addItem,
  conflictsOf,
  editsOf,
  NO_EDITS,
  personalType,
  removeItem,
  resetType,
  reword,
  setHidden,
  settleConflict,
  type Conflict,
  type PersonalEdits,
} from './personal';
export { policyFiles, STORES, type Deployment, type PolicyFile } from './policy-files';
export { readConfiguration } from './read';
export { configurationSchema, policiesSchema, type Configuration, type Policies } from './schema';
export { readStanding, removeFile, useFile, useFileBefore, type Standing } from './standing';
export {
  MODES,
  objectionTo,
  ruleOf,
  type Held,
  type Holdings,
  type InForce,
  type Mode,
  type Objection,
  type Rule,
} from './sources';

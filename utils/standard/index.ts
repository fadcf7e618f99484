export { foreseeBuiltIn, loadBuiltIn } from './built-in';
export { checkConfiguration, type ReadConfiguration } from './check';
export { differenceOf, isSameContent } from './difference';
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
} from './personal';
export { policyFiles, STORES, type Deployment, type PolicyFile } from './policy-files';
export { readConfiguration } from './read';
export { configurationSchema, policiesSchema, type Configuration } from './schema';
export { readStanding, removeFile, useFile, useFileBefore } from './standing';
export { MODES, objectionTo, ruleOf, type Held, type Mode } from './sources';

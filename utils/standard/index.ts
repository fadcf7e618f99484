export { foreseeBuiltIn, loadBuiltIn } from './built-in';
export { checkConfiguration, type ReadConfiguration } from './check';
export {
  differenceOf,
  isSameContent,
  POLICY_NAMES,
  type Difference,
  type TypeDifference,
} from './difference';
export { followPolicy, takePolicy } from './follow';
export {
  addItem,
  conflictsOf,
  editsOf,
  NO_EDITS,
  personalStandard,
  readPersonalEdits,
  removeItem,
  resetType,
  reword,
  setHidden,
  type PersonalEdits,
  type TypeEdits,
} from './personal';
export { IDS, policyBytes, policyFiles, STORES, type Deployment, type PolicyFile } from './policy-files';
export { readConfiguration, readConfigurationFile } from './read';
export { configurationSchema, ITEM_TEXTS, policiesSchema, type Configuration, type Policies } from './schema';
export { readRule, ruleIn, watchRules } from './rules';
export { readStanding, removeFile, takeFile, takeFileBefore, type Standing } from './standing';
export { MODES, objectionTo, type Held, type InForce, type Mode } from './sources';

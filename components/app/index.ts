export { Heading } from './heading';
export { lazy } from './lazy';
export { LockButton } from './lock-button';
export { mount } from './mount';
export { Places } from './places';
export { Problem, reasonOf } from './problem';
export { SummaryText } from './summary-text';
export { beforeLocking, holdUnsaved } from './vault-door';
export { formats, words } from './words';

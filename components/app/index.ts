export { lazy } from './lazy';
export { mount } from './mount';
export { Places } from './places';
export { Problem, reasonOf } from './problem';
export { SummaryText } from './summary-text';
export { beforeLocking, lockNow } from './vault-door';
export { formats, words } from './words';

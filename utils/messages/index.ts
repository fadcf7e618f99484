export { en, type Words } from './en';
export { enSettings } from './en-settings';
export { enShortcuts } from './en-shortcuts';
export { enSummary } from './en-summary';
export { enVault } from './en-vault';
export { enVisit } from './en-visit';
export { enVisits } from './en-visits';
export { dayKey, formatDate, formatDay, formatMoment, formatTime } from './format';

export { en, type Words } from './en';
export { enSettings } from './en-settings';
export { enSummary } from './en-summary';
export { enVisit } from './en-visit';
export { dayKey, formatDate, formatDay, formatMoment, formatTime } from './format';

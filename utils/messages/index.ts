export { en, type Words } from './en';
export { enSummary } from './en-summary';
export { enVisit } from './en-visit';
export { enVisits } from './en-visits';
export { dayKey, formatDay, formatMoment, formatTime } from './format';

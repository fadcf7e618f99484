export { en, type Words } from './en';
export { enCommand } from './en-command';
export { enStandard } from './en-standard';
export { enSummary } from './en-summary';
export { enVisit } from './en-visit';
export { dayKey, formatDay, formatMoment, formatTime } from './format';

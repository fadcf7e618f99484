export { en, type Words } from './en';
export { dayKey, formatDay, formatMoment, formatTime } from './format';

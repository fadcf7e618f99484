export { summaryText } from './text';

export { summaryText, type SummaryFormats, type SummaryWords } from './text';
